"""A practice WooCommerce shop: WordPress's pages for people, its REST API for programs."""
