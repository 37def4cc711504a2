"""Shopify's Admin behind the StorePlatform port."""
