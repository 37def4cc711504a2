"""What merchants build pages with: their blocks stay, and pages that hide the text are known."""

from dataclasses import replace

import pytest

from app.domain.builders import BUILDER, builder
from app.domain.catalog import Attribute
from app.domain.facts import sheet
from app.domain.zones import in_place, protected
from tests.factories import product, store

BOWL = product(store(), 1)
IMAGE = (
    '<!-- wp:image {"id":5} --><figure><img src="https://a.example/b.jpg"></figure>'
    "<!-- /wp:image -->"
)
GROUP = (
    '<!-- wp:group {"layout":{"type":"flex"}} --><div><!-- wp:paragraph --><p>In it</p>'
    "<!-- /wp:paragraph --><!-- wp:group --><div>and within</div><!-- /wp:group --></div>"
    "<!-- /wp:group -->"
)
ALONE = '<!-- wp:woocommerce/product-rating {"id":1} /-->'
PARAGRAPH = "<!-- wp:paragraph --><p>Old words.</p><!-- /wp:paragraph -->"


def test_blocks_that_are_more_than_text_stay_whole_and_in_order() -> None:
    live = f"{PARAGRAPH}\n{IMAGE}\n{PARAGRAPH}\n{GROUP}\n[gallery]\n{ALONE}"
    assert [zone.html for zone in protected(live)] == [IMAGE, GROUP, "[gallery]", ALONE]
    assert in_place(live).whole("<p>New.</p>").split("\n") == [
        *("<p>New.</p>", IMAGE, GROUP, "[gallery]", ALONE)
    ]


def test_blocks_of_text_make_room_for_a_new_one() -> None:
    live = f"<!-- wp:heading --><h2>A</h2><!-- /wp:heading -->{PARAGRAPH}"
    assert protected(live) == ()


def test_a_block_that_never_ends_is_none() -> None:
    assert protected("<!-- wp:group --><p>a</p>") == ()


def test_a_table_within_a_block_is_one_zone_with_it() -> None:
    live = "<!-- wp:table --><figure><table><tr><td>1</td></tr></table></figure><!-- /wp:table -->"
    assert [zone.html for zone in protected(live)] == [live]


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("[vc_row][vc_column][vc_column_text]Hi[/vc_column_text][/vc_column][/vc_row]", "WPBakery"),
        ('[et_pb_section bb_built="1"][et_pb_text]Hi[/et_pb_text][/et_pb_section]', "Divi"),
        ("[fusion_builder_container]Hi[/fusion_builder_container]", "Avada"),
        ("<p>Hi</p>[gallery]", ""),
        (PARAGRAPH, ""),
    ],
)
def test_a_page_that_is_laid_out_in_shortcodes_is_known(description: str, name: str) -> None:
    assert builder(replace(BOWL, description=description)) == name


def test_a_page_that_is_kept_elsewhere_is_known() -> None:
    built = replace(BOWL, attributes=(Attribute("Page builder", ("Elementor",), BUILDER),))
    assert builder(built) == "Elementor"


def test_what_a_page_is_built_with_is_no_fact_of_the_product() -> None:
    built = replace(BOWL, attributes=(Attribute("Page builder", ("Elementor",), BUILDER),))
    assert not [fact for fact in sheet(built) if "Elementor" in fact.value]
