"""The anchor of the webhook intake: one view that checks a signature and writes one row."""

import base64
import hashlib
import hmac
import uuid

from flask import Flask, Response, abort, request
from psycopg2.pool import ThreadedConnectionPool

from app.settings import environment

CONNECTIONS = 4  # one a thread, kept
KEEP = (
    "INSERT INTO anchor_intake"
    " (id, platform, delivery_id, workspace_id, store_id, topic, remote_id)"
    " VALUES (%s, 'shopify', %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING"
)

app = Flask("bare")
given = environment()
secret = given["SHOPIFY_API_SECRET"].encode()
pool = ThreadedConnectionPool(CONNECTIONS, CONNECTIONS, given["DATABASE_URL"])
workspace, store = str(uuid.uuid4()), str(uuid.uuid4())


@app.post("/webhooks/shopify")
def shopify() -> Response:
    """One of Shopify's."""
    digest = base64.b64encode(hmac.new(secret, request.get_data(), hashlib.sha256).digest())
    if not hmac.compare_digest(digest, request.headers["X-Shopify-Hmac-Sha256"].encode()):
        abort(401)
    delivery, topic = request.headers["X-Shopify-Webhook-Id"], request.headers["X-Shopify-Topic"]
    connection = pool.getconn()
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(KEEP, (str(uuid.uuid4()), delivery, workspace, store, topic, ""))
    finally:
        pool.putconn(connection)
    return Response("", 200)
