"""Pages, blogs and their articles."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.content import Written
from integrations.sandbox.shopify.content_rendering import article_node, blog_node, page_node
from integrations.sandbox.shopify.paging import sorted_things
from integrations.sandbox.shopify.refusals import Refusal, refused
from integrations.sandbox.shopify.translating import number_in
from integrations.sandbox.shopify.writing import change, named, wrong_with

from .calls import Call, Fields, Json

CODES = frozenset(
    {
        "BLANK",
        "INVALID",
        "INVALID_PUBLISH_DATE",
        "INVALID_TYPE",
        "INVALID_VALUE",
        "TAKEN",
        "TOO_LONG",
    }
)
"""Those that the userErrors of pages and articles have; any other is INVALID there."""


@dataclass(frozen=True, slots=True)
class ContentAnswers:
    """Of one call."""

    call: Call

    def queries(self) -> Fields:
        """Those of the query root."""
        return {
            "page": self.page,
            "pages": self.pages,
            "article": self.article,
            "articles": self.articles,
            "blog": self.blog,
            "blogs": self.blogs,
        }

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"pageUpdate": self.update_page, "articleUpdate": self.update_article}

    def page(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One page."""
        found = self.call.shop.pages.get(number_in(id, "Page"))
        return None if found is None else page_node(found)

    def article(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One article."""
        found = self.call.shop.articles.get(number_in(id, "Article"))
        return None if found is None else article_node(self.call.shop, found)

    def blog(self, _info: Any, id: str) -> Json | None:  # noqa: A002  GraphQL's name
        """One blog."""
        found = self.call.shop.blogs.get(number_in(id, "Blog"))
        return None if found is None else blog_node(self.call.shop, found)

    def pages(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of pages."""
        found = list(self.call.shop.pages.values())
        return sorted_things(found, asked, page_node).page(first, after)

    def articles(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of articles, of all blogs."""
        found = list(self.call.shop.articles.values())
        listed = sorted_things(found, asked, lambda each: article_node(self.call.shop, each))
        return listed.page(first, after)

    def blogs(
        self, _info: Any, first: int | None = None, after: str | None = None, **asked: Any
    ) -> Json:
        """A page of blogs."""
        found = list(self.call.shop.blogs.values())
        listed = sorted_things(found, asked, lambda each: blog_node(self.call.shop, each))
        return listed.page(first, after)

    def update_page(self, _info: Any, id: str, page: Json) -> Json:  # noqa: A002  GraphQL's name
        """Change what is given, and nothing else."""
        found = self.call.shop.pages.get(number_in(id, "Page"))
        wrong = self._wrong(found, page, "page")
        if found is None or wrong:
            return refused("page", *wrong)
        self._change(found, page, "pageUpdate")
        return {"page": page_node(found), "userErrors": []}

    def update_article(self, _info: Any, id: str, article: Json) -> Json:  # noqa: A002  GraphQL's name
        """Change what is given, and nothing else."""
        found = self.call.shop.articles.get(number_in(id, "Article"))
        wrong = self._wrong(found, article, "article")
        if found is None or wrong:
            return refused("article", *wrong)
        self._change(found, article, "articleUpdate")
        return {"article": article_node(self.call.shop, found), "userErrors": []}

    def _wrong(self, found: Written | None, asked: Json, name: str) -> list[Refusal]:
        if found is None:
            return [Refusal(("id",), f"{name.capitalize()} does not exist", "NOT_FOUND")]
        wrong = wrong_with(asked, self.call.shop, found)
        if wrong is None:
            return []
        code = wrong.code if wrong.code in CODES else "INVALID"
        return [Refusal(wrong.field, wrong.message, code).under(name)]

    def _change(self, found: Written, asked: Json, operation: str) -> None:
        mark = change(found, asked, self.call.shop)
        self.call.wrote(found, named(asked), operation, mark)
