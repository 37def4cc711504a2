"""A practice shop that speaks Shopify's Admin protocol."""
