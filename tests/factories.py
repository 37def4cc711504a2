"""Valid domain values for tests."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.domain.catalog import Attribute, Image, Product, ProductStatus, Variant
from app.domain.ids import (
    ImageId,
    ProductId,
    RemoteId,
    StoreId,
    TenantId,
    VariantId,
    remote_uuid,
)
from app.domain.stores import Platform, Store, StoreState

ALICE = TenantId(UUID("aaaaaaaa-0000-4000-8000-000000000001"))
BOB = TenantId(UUID("bbbbbbbb-0000-4000-8000-000000000002"))
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def store(tenant: TenantId = ALICE, **changes: Any) -> Store:
    plain = Store(
        tenant,
        StoreId(remote_uuid(tenant, "store", RemoteId("fake"))),
        Platform.SHOPIFY,
        f"{str(tenant)[:8]}.myshopify.com",
        "Fake shop",
        "https://fake.example",
        "https://fake.example",
        StoreState.CONNECTED,
        "en",
        "EUR",
        NOW,
    )
    return replace(plain, **changes)


def product(of: Store, number: int = 1, **changes: Any) -> Product:
    remote_id = RemoteId(f"gid://shopify/Product/{number}")
    picture = RemoteId(f"gid://shopify/MediaImage/{number}")
    only = RemoteId(f"gid://shopify/ProductVariant/{number}")
    plain = Product(
        ProductId(remote_uuid(of.id, "product", remote_id)),
        of.id,
        remote_id,
        f"Tide bowl {number}",
        f"tide-bowl-{number}",
        f"https://fake.example/products/tide-bowl-{number}",
        ProductStatus.ACTIVE,
        "Mirra",
        "Bowls",
        "<p>Big bowl for the table.</p>",
        None,
        None,
        None,
        ("table",),
        ("Tableware",),
        (
            Attribute("Material", ("Stoneware",), "metafield"),
            Attribute("Diameter", ("30 cm",), "metafield"),
        ),
        (("Glaze", ("Blue", "Sand")),),
        (
            Variant(
                VariantId(remote_uuid(of.id, "variant", only)),
                only,
                "Blue",
                f"TB-{number}",
                "",
                Decimal("64.00"),
                (("Glaze", "Blue"),),
                1,
            ),
        ),
        (
            Image(
                ImageId(remote_uuid(of.id, "image", picture)),
                picture,
                "https://fake.example/bowl.svg",
                None,
                1,
            ),
        ),
        NOW,
    )
    return replace(plain, **changes)
