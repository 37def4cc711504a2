"""HTML as shops hold it, and odder: for properties that hold whatever it is."""

from hypothesis import strategies as st

_TEXTS = st.sampled_from(
    [
        *("Soft cotton. ", "BUY THIS NOW OR NEVER!!! ", "Old & new &amp; ", "a > b", "5 < 6", "\n"),
        *(" ", "ورد. ", "naïve", "[new]", "[M]", "'", '"', "=", "\0", "\u2028", "&nbsp;", "—"),
    ]
)
_PARTS = st.sampled_from(
    [
        *("<p>", "</p>", "<P CLASS=x>", "<div class='a>b'>", "</div>", "<ul>", "<li>", "</li>"),
        *("</ul>", "<b>", "</b>", "<h3>Size chart</h3>", "<br>", "<br/>", "<hr>", "<span style=x>"),
        *("</span>", "<table>", "<tr><td>S</td></tr>", "</table>", '<img src="a>b" alt=\'x "y"\'>'),
        *(
            "<iframe src=x>",
            "</iframe>",
            "<video>",
            "</video>",
            "<script>if(a<b)'</p>'",
            "</script>",
        ),
        *(
            "<style>p{}</style>",
            "<details><summary>a",
            "</summary></details>",
            "<!-- c -->",
            "<!--",
        ),
        *("-->", "<!>", "<![CDATA[x]]>", "<?php ?>", "</", "<", "<a", "<p title='", "<p title=x"),
        *("[gallery ids='1']", "[tabs]", "[/tabs]", '[et_pb_row x="<b>"]', "[/et_pb_row]"),
        *("<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", '<!-- wp:group {"a":1} -->'),
        *("<!-- /wp:group -->", "<!-- rooz:keep -->", "<!-- /rooz:keep -->"),
        *('<span class="x rooz-keep">', "<p data-rooz-keep>", '<a href="/policies/refund-policy">'),
        *('<a href="/products/return-ball">', "</a>", "<dl><dt>a<dd>b</dl>", "<svg><title>x</svg>"),
    ]
)
ODD = st.lists(_TEXTS | _PARTS | st.text(max_size=3), max_size=14).map("".join)
