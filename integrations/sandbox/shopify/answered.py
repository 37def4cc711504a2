"""What the practice shop answers of Shopify's Admin schema; nothing else stays in its own.

Of a type its fields, each with the arguments that are honoured. What isn't here is refused as
Shopify refuses what it doesn't know, which is better than being taken and forgotten.
"""

import re
from collections.abc import Mapping
from functools import cache

_LIST = "after first query reverse sortKey"
_PART = "after first"
_HAS_METAFIELDS = "metafield(key namespace) metafields(after first namespace)"
_TRANSLATED = "translations(locale)"
_TEXT = f"id title handle createdAt updatedAt templateSuffix {_HAS_METAFIELDS} {_TRANSLATED}"
_ERROR = "field message"
_CODED = f"{_ERROR} code"

OUTPUTS: Mapping[str, str] = {
    "QueryRoot": f"""
        article(id) articles({_LIST}) blog(id) blogs({_LIST}) bulkOperation(id)
        bulkOperations({_LIST}) collection(id) collections({_LIST}) currentAppInstallation node(id)
        nodes(ids) page(id) pages({_LIST}) product(id) products({_LIST}) productsCount(limit) shop
        shopLocales(published) translatableResource(resourceId)
        translatableResourcesByIds(after first resourceIds reverse) urlRedirects({_LIST})
    """,
    "Mutation": """
        appRevokeAccessScopes(scopes) articleUpdate(article id) bulkOperationCancel(id)
        bulkOperationRunMutation(clientIdentifier mutation stagedUploadPath)
        bulkOperationRunQuery(groupObjects query) collectionUpdate(collection) fileUpdate(files)
        metafieldsDelete(metafields) metafieldsSet(metafields) pageUpdate(id page)
        productUpdate(product) stagedUploadsCreate(input)
        translationsRegister(resourceId translations)
        translationsRemove(locales resourceId translationKeys)
    """,
    "Node": "id",
    "HasMetafields": _HAS_METAFIELDS,
    "HasPublishedTranslations": _TRANSLATED,
    "DisplayableError": _ERROR,
    "UserError": _ERROR,
    "PageInfo": "endCursor hasNextPage hasPreviousPage startCursor",
    # the shop, and what it granted
    "Shop": "id name myshopifyDomain currencyCode ianaTimezone primaryDomain",
    "Domain": "host url",
    "ShopLocale": "locale name primary published",
    "AppInstallation": "id accessScopes",
    "AccessScope": "handle description",
    "AppRevokeAccessScopesPayload": "revoked userErrors",
    "AppRevokeAccessScopesAppRevokeScopeError": _CODED,
    "Count": "count precision",
    # products
    "Product": f"""
        {_TEXT} legacyResourceId descriptionHtml bodyHtml productType vendor tags status
        onlineStoreUrl onlineStorePreviewUrl seo options(first) collections({_PART})
        media({_PART}) variants({_PART})
    """,
    "ProductConnection": "edges nodes pageInfo",
    "ProductEdge": "cursor node",
    "ProductUpdatePayload": "product userErrors",
    "ProductOption": "id name position values",
    "ProductVariant": "id title sku barcode price position selectedOptions",
    "ProductVariantConnection": "edges nodes pageInfo",
    "ProductVariantEdge": "cursor node",
    "SelectedOption": "name value",
    "SEO": "title description",
    "File": "id alt fileStatus createdAt updatedAt",
    "Media": "id alt mediaContentType",
    "MediaConnection": "edges nodes pageInfo",
    "MediaEdge": "cursor node",
    "MediaImage": f"""
        id alt fileStatus createdAt updatedAt mediaContentType image {_TRANSLATED}
    """,
    "Image": "url altText width height",
    "FileUpdatePayload": "files userErrors",
    "FilesUserError": _CODED,
    # collections, pages, articles
    "Collection": f"""
        id title handle updatedAt templateSuffix legacyResourceId descriptionHtml seo
        products({_PART}) productsCount {_HAS_METAFIELDS} {_TRANSLATED}
    """,
    "CollectionConnection": "edges nodes pageInfo",
    "CollectionEdge": "cursor node",
    "CollectionUpdatePayload": "collection userErrors",
    "Page": f"{_TEXT} body bodySummary isPublished publishedAt",
    "PageConnection": "edges nodes pageInfo",
    "PageEdge": "cursor node",
    "PageUpdatePayload": "page userErrors",
    "PageUpdateUserError": _CODED,
    "Article": f"{_TEXT} author blog body isPublished publishedAt summary tags",
    "ArticleAuthor": "name",
    "ArticleConnection": "edges nodes pageInfo",
    "ArticleEdge": "cursor node",
    "ArticleUpdatePayload": "article userErrors",
    "ArticleUpdateUserError": _CODED,
    "Blog": f"""
        id title handle createdAt updatedAt articles({_PART}) {_HAS_METAFIELDS} {_TRANSLATED}
    """,
    "BlogConnection": "edges nodes pageInfo",
    "BlogEdge": "cursor node",
    "UrlRedirect": "id path target",
    "UrlRedirectConnection": "edges nodes pageInfo",
    "UrlRedirectEdge": "cursor node",
    # metafields
    "Metafield": "id namespace key type value compareDigest createdAt updatedAt",
    "MetafieldConnection": "edges nodes pageInfo",
    "MetafieldEdge": "cursor node",
    "MetafieldIdentifier": "key namespace ownerId",
    "MetafieldsDeletePayload": "deletedMetafields userErrors",
    "MetafieldsSetPayload": "metafields userErrors",
    "MetafieldsSetUserError": f"{_CODED} elementIndex",
    # translations
    "TranslatableContent": "digest key locale type value",
    "TranslatableResource": "resourceId translatableContent translations(locale outdated)",
    "TranslatableResourceConnection": "edges nodes pageInfo",
    "TranslatableResourceEdge": "cursor node",
    "Translation": "key locale outdated updatedAt value",
    "TranslationUserError": _CODED,
    "TranslationsRegisterPayload": "translations userErrors",
    "TranslationsRemovePayload": "translations userErrors",
    # what is done aside
    "BulkOperation": """
        id status errorCode objectCount rootObjectCount fileSize url partialDataUrl query type
        createdAt completedAt
    """,
    "BulkOperationConnection": "edges nodes pageInfo",
    "BulkOperationEdge": "cursor node",
    "BulkOperationCancelPayload": "bulkOperation userErrors",
    "BulkOperationRunMutationPayload": "bulkOperation userErrors",
    "BulkMutationUserError": _CODED,
    "BulkOperationRunQueryPayload": "bulkOperation userErrors",
    "BulkOperationUserError": _CODED,
    "StagedMediaUploadTarget": "parameters resourceUrl url",
    "StagedUploadParameter": "name value",
    "StagedUploadsCreatePayload": "stagedTargets userErrors",
}

INPUTS: Mapping[str, str] = {
    "ProductUpdateInput": """
        id title descriptionHtml handle redirectNewHandle seo productType vendor tags status
        templateSuffix metafields
    """,
    "CollectionUpdateInput": """
        id title descriptionHtml handle redirectNewHandle seo templateSuffix metafields
    """,
    "PageUpdateInput": """
        title body handle redirectNewHandle isPublished publishDate templateSuffix metafields
    """,
    "ArticleUpdateInput": """
        title body summary handle redirectNewHandle isPublished publishDate tags templateSuffix
        metafields
    """,
    "FileUpdateInput": "id alt",
    "TranslationInput": "key locale translatableContentDigest value",
    "MetafieldInput": "key namespace type value",
}
"""Of these inputs only some fields; all others stay as they are."""


@cache
def answered(name: str) -> Mapping[str, frozenset[str]]:
    """The fields that stay of a type of OUTPUTS or INPUTS, each with its arguments."""
    told = OUTPUTS.get(name) or INPUTS[name]
    found = re.findall(r"(\w+)(?:\(([^)]*)\))?", told)
    return {field: frozenset(arguments.split()) for field, arguments in found}
