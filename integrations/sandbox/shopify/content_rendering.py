"""What the Admin schema is answered with: pages, blogs, articles and redirects."""

import re
from typing import Any

from .catalogue import Redirect, Shop
from .content import Article, Blog, Page, Written
from .paging import listed
from .rendering import connection, thing_node

SUMMARY = 150
Json = dict[str, Any]


def page_node(page: Page) -> Json:
    """A page."""
    text = re.sub(r"<[^>]*>", "", page.body)
    return {**_written(page), "bodySummary": text[:SUMMARY]}


def article_node(shop: Shop, article: Article) -> Json:
    """An article, with the blog that it stands in."""
    return {
        **_written(article),
        "summary": article.summary or None,
        "tags": article.tags,
        "author": {"name": article.author},
        "blog": lambda _info: blog_node(shop, shop.blogs[article.blog_id]),
    }


def blog_node(shop: Shop, blog: Blog) -> Json:
    """A blog."""
    articles = [each for each in list(shop.articles.values()) if each.blog_id == blog.id]
    return {
        **thing_node(blog),
        "articles": connection(listed(articles, lambda each: article_node(shop, each))),
    }


def redirect_node(redirect: Redirect) -> Json:
    """An old address."""
    return {
        "__typename": "UrlRedirect",
        "id": f"gid://shopify/UrlRedirect/{redirect.id}",
        "path": redirect.path,
        "target": redirect.target,
    }


def _written(thing: Written) -> Json:
    return {
        **thing_node(thing),
        "body": thing.body,
        "isPublished": thing.is_published,
        "publishedAt": thing.published_at,
    }
