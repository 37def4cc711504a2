"""What the practice Shopify does aside: mutations for the lines of a file, and whole lists."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.raw_shopify import RUN, SECOND, Raw, opened, until

UPDATE = """mutation($thing: ProductUpdateInput!) { productUpdate(product: $thing) {
  product { id title } userErrors { field message } } }"""
LIST = """query($query: String, $reverse: Boolean) {
  bulkOperations(first: 9, query: $query, reverse: $reverse) { nodes { id type status } } }"""
QUERY = """mutation($query: String!) { bulkOperationRunQuery(query: $query) {
  bulkOperation { id } userErrors { field message code } } }"""
FIVE = " ".join(f"m{n}: media {{ nodes {{ id }} }}" for n in range(5))
CANCEL = """mutation($id: ID!) { bulkOperationCancel(id: $id) {
  bulkOperation { id status } userErrors { field message } } }"""


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        yield made


def rows(raw: Raw, count: int) -> list[dict[str, Any]]:
    """A new title for each of so many products."""
    products = list(raw.shop.products.values())[:count]
    return [{"thing": {"id": each.gid, "title": f"New {n}"}} for n, each in enumerate(products)]


def titles(raw: Raw, count: int) -> list[str]:
    return [each.title for each in list(raw.shop.products.values())[:count]]


def mischief(raw: Raw, kind: str = "MUTATION", **told: Any) -> None:
    raw.lever("POST", f"/_practice/{raw.domain}/bulk", type=kind, **told)


def begun(raw: Raw, mutation: str = UPDATE, path: str = "", name: str | None = None) -> Any:
    return raw.data(RUN, mutation=mutation, path=path or raw.uploaded(*rows(raw, 1)), name=name)


def refusal(told: Any) -> str:
    assert told["bulkOperation"] is None
    [error] = told["userErrors"]
    return str(error["code"])


def test_each_line_is_a_mutation_with_a_line_of_its_own(raw: Raw) -> None:
    told = raw.over(raw.run(UPDATE, *rows(raw, 3), {"thing": {"id": "gid://shopify/Product/1"}}))
    lines = raw.lines(told["url"])
    assert (told["status"], told["type"], told["objectCount"]) == ("COMPLETED", "MUTATION", "4")
    assert [line["__lineNumber"] for line in lines] == [0, 1, 2, 3]
    assert lines[1]["data"]["productUpdate"]["product"]["title"] == "New 1"
    assert lines[3]["data"]["productUpdate"]["userErrors"][0]["message"].endswith("does not exist")
    assert titles(raw, 3) == ["New 0", "New 1", "New 2"]
    assert int(told["fileSize"]) == len(raw.web.get(told["url"]).content)


def test_its_end_is_told_by_webhook_and_so_is_each_change(raw: Raw) -> None:
    gid = raw.run(UPDATE, *rows(raw, 2))
    raw.over(gid)
    until(lambda: "bulk_operations/finish" in raw.courier.topics)
    assert raw.courier.topics == ["products/update"] * 2 + ["bulk_operations/finish"]
    body = raw.courier.told[-1][1]
    assert (body["admin_graphql_api_id"], body["status"], body["type"]) == (
        gid,
        "completed",
        "mutation",
    )


def test_what_is_wrong_with_a_line_stands_in_its_line(raw: Raw) -> None:
    good, *_ = rows(raw, 1)
    told = raw.over(raw.run(UPDATE, {"thing": {"colour": "red"}}, {**good, "more": 1}, {}, good))
    lines = raw.lines(told["url"])
    assert [("errors" in line, "data" in line) for line in lines] == [
        (True, False),
        (True, False),
        (True, False),
        (False, True),
    ]
    assert "$more" in lines[1]["errors"][0]["message"]
    assert titles(raw, 1) == ["New 0"]


@pytest.mark.parametrize(
    "mutation",
    [
        "nonsense",
        "{ shop { name } }",
        "mutation { productUpdate { nothing } }",
        UPDATE.replace(
            "product { id title }", "product { id title } } two: productUpdate(product: $thing) {"
        ),
        UPDATE.replace("$thing:", "$other:"),
        """mutation($id: ID!) { bulkOperationCancel(id: $id) { userErrors { message } } }""",
        f"{UPDATE.replace('mutation(', 'mutation One(')} query Other {{ shop {{ name }} }}",
    ],
)
def test_only_a_single_valid_mutation_is_run(raw: Raw, mutation: str) -> None:
    path = raw.uploaded(*rows(raw, 1))
    assert refusal(begun(raw, mutation, path)) == "INVALID_MUTATION"
    assert begun(raw, path=path)["userErrors"] == []


@pytest.mark.parametrize(("length", "codes"), [(9, ["INVALID_MUTATION"]), (10, []), (255, [])])
def test_a_name_has_ten_characters_or_more(raw: Raw, length: int, codes: list[str]) -> None:
    told = begun(raw, name="x" * length)
    assert [error["code"] for error in told["userErrors"]] == codes


def test_a_file_is_used_once(raw: Raw) -> None:
    path = raw.uploaded(*rows(raw, 1))
    assert begun(raw, path=path)["userErrors"] == []
    assert refusal(begun(raw, path=path)) == "NO_SUCH_FILE"


def test_a_file_that_never_came_or_is_anothers_is_not_there(raw: Raw) -> None:
    path = raw.uploaded(*rows(raw, 1))
    assert refusal(begun(raw, path="tmp/nothing")) == "NO_SUCH_FILE"
    assert refusal(begun(raw, path=raw.staged(b"{}")["form"]["key"])) == "NO_SUCH_FILE"
    raw.domain = SECOND
    assert refusal(begun(raw, path=path)) == "NO_SUCH_FILE"


@pytest.mark.parametrize("lines", [b"\n", b"no json\n", b"[1]\n", b'{"thing": {}}\n{"cut'])
def test_a_file_that_is_no_jsonl_is_refused(raw: Raw, lines: bytes) -> None:
    target = raw.staged(lines)
    assert raw.upload(target, lines).status_code == 201
    assert refusal(begun(raw, path=target["form"]["key"])) == "INVALID_STAGED_UPLOAD_FILE"


def test_five_at_once_and_no_more(raw: Raw) -> None:
    running = []
    for _ in range(5):
        mischief(raw, line_s=2)
        running.append(begun(raw)["bulkOperation"]["id"])
    assert refusal(begun(raw)) == "LIMIT_REACHED"
    assert raw.data(QUERY, query="{ products { nodes { id } } }")["userErrors"] == []
    raw.domain = SECOND
    assert begun(raw)["userErrors"] == []


def test_one_that_fails_half_way_tells_what_it_did(raw: Raw) -> None:
    mischief(raw, fail_after=2)
    told = raw.over(raw.run(UPDATE, *rows(raw, 4)))
    assert (told["status"], told["errorCode"]) == ("FAILED", "INTERNAL_SERVER_ERROR")
    assert (told["url"], told["fileSize"], told["objectCount"]) == (None, None, "2")
    assert [line["__lineNumber"] for line in raw.lines(told["partialDataUrl"])] == [0, 1]
    assert titles(raw, 3)[:2] == ["New 0", "New 1"]
    assert titles(raw, 3)[2] != "New 2"


@pytest.mark.parametrize(
    ("told", "numbers"),
    [
        ({"drop": 1}, [0, 1, 2]),
        ({"duplicate": 2}, [0, 1, 2, 3, 0, 1]),
        ({"drop": 4}, []),
    ],
)
def test_lines_may_be_lost_or_come_twice(
    raw: Raw, told: dict[str, int], numbers: list[int]
) -> None:
    mischief(raw, **told)
    over = raw.over(raw.run(UPDATE, *rows(raw, 4)))
    lines = raw.lines(over["url"]) if over["url"] else []
    assert [line["__lineNumber"] for line in lines] == numbers
    assert (over["status"], over["objectCount"]) == ("COMPLETED", "4")
    assert titles(raw, 4) == ["New 0", "New 1", "New 2", "New 3"]


def test_lines_may_come_in_another_order(raw: Raw) -> None:
    mischief(raw, shuffle=True)
    numbers = [
        line["__lineNumber"] for line in raw.lines(raw.over(raw.run(UPDATE, *rows(raw, 9)))["url"])
    ]
    assert sorted(numbers) == list(range(9))
    assert numbers != list(range(9))


def test_an_address_expires_and_is_told_anew(raw: Raw) -> None:
    mischief(raw, expire=1)
    gid = raw.run(UPDATE, *rows(raw, 1))
    old = raw.over(gid)["url"]
    assert raw.web.get(old).status_code == 403
    assert raw.web.get(old).status_code == 403
    assert raw.web.get(raw.over(gid)["url"]).status_code == 200


def test_mischief_is_for_one_operation(raw: Raw) -> None:
    mischief(raw, fail_after=1)
    assert raw.over(raw.run(UPDATE, *rows(raw, 2)))["status"] == "FAILED"
    assert raw.over(raw.run(UPDATE, *rows(raw, 2)))["status"] == "COMPLETED"


def test_one_is_called_off(raw: Raw) -> None:
    mischief(raw, line_s=0.2)
    gid = raw.run(UPDATE, *rows(raw, 40))
    assert raw.data(CANCEL, id=gid)["bulkOperation"]["status"] == "CANCELING"
    told = raw.over(gid)
    assert (told["status"], int(told["objectCount"]) < 40) == ("CANCELED", True)
    assert "cannot be canceled" in raw.data(CANCEL, id=gid)["userErrors"][0]["message"]


def test_operations_are_listed_the_newest_first(raw: Raw) -> None:
    first, second = raw.run(UPDATE, *rows(raw, 1)), raw.run(UPDATE, *rows(raw, 1))
    query = raw.data(QUERY, query="{ products { nodes { id } } }")["bulkOperation"]["id"]
    found = [node["id"] for node in raw.data(LIST)["nodes"]]
    assert found == [query, second, first]
    assert [node["id"] for node in raw.data(LIST, reverse=True)["nodes"]] == found[::-1]
    mutations = raw.data(LIST, query="operation_type:mutation")["nodes"]
    assert [node["id"] for node in mutations] == [second, first]


def test_operations_of_one_status_are_found(raw: Raw) -> None:
    gid = raw.run(UPDATE, *rows(raw, 1))
    raw.over(gid)
    assert [n["id"] for n in raw.data(LIST, query="status:completed")["nodes"]] == [gid]
    assert raw.data(LIST, query="status:running")["nodes"] == []


def test_another_shops_operation_is_not_there(raw: Raw) -> None:
    gid = raw.run(UPDATE, *rows(raw, 1))
    look = "query($id: ID!) { bulkOperation(id: $id) { id } }"
    assert raw.data(look, id=gid) == {"id": gid}
    raw.domain = SECOND
    assert raw.data(look, id=gid) is None
    assert raw.data(LIST)["nodes"] == []
    assert raw.data(CANCEL, id=gid)["bulkOperation"] is None


def test_what_runs_aside_costs_no_points(raw: Raw) -> None:
    raw.lever("POST", f"/_practice/{raw.domain}/bucket", capacity=60, restore=0.001)
    gid = raw.run(UPDATE, *rows(raw, 20))
    until(lambda: not raw.practice.bulk.operations[1].is_under_way)
    assert raw.over(gid)["status"] == "COMPLETED"


@pytest.mark.parametrize(
    "query",
    [
        "nonsense",
        "{ shop { name } }",
        UPDATE,
        "{ products { nodes { nothing } } }",
        "{ products { nodes { id collections { nodes { id products { nodes { id } } } } } } }",
        f"{{ products {{ nodes {{ id {FIVE} }} }} }}",
    ],
)
def test_only_queries_of_a_certain_kind_are_run(raw: Raw, query: str) -> None:
    assert refusal(raw.data(QUERY, query=query)) == "INVALID"


def test_a_whole_list_comes_with_its_parts_on_lines_of_their_own(raw: Raw) -> None:
    query = """{ products(first: 1, query: "handle:tarn-2-tent") { edges { node { ...Told } } } }
      fragment Told on Product { id title media(first: 1) { nodes { id } } }"""
    told = raw.over(raw.data(QUERY, query=query)["bulkOperation"]["id"])
    product, *pictures = raw.lines(told["url"])
    assert product == {"id": raw.thing("products", "Tarn 2 tent").gid, "title": "Tarn 2 tent"}
    assert [picture["__parentId"] for picture in pictures] == [product["id"]] * 3
    assert (told["objectCount"], told["rootObjectCount"]) == ("4", "1")


def test_a_query_without_findings_has_no_address(raw: Raw) -> None:
    query = """{ products(query: "handle:nothing") { nodes { id } } }"""
    told = raw.over(raw.data(QUERY, query=query)["bulkOperation"]["id"])
    assert (told["status"], told["url"], told["objectCount"]) == ("COMPLETED", None, "0")
