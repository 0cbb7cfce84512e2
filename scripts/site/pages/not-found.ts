import { checkPage, guidePage } from "../addresses.ts";
import type { Page } from "./frame.ts";
import { html } from "./html.ts";

/** What a host shows where there is no page. */
export const notFoundPage: Page = {
  path: "404.html",
  title: "No page at this address",
  description: "There is no page at this address.",
  content: (to) => html`<h1>No page at this address</h1>
<p class="lead">It may have moved. Events have pages under their names.</p>
<ul>
<li><a href="${to("events.html")}">All events</a></li>
<li><a href="${to("fields.html")}">All fields</a></li>
<li><a href="${to(guidePage)}">The guide and the interactive reference</a></li>
<li><a href="${to(checkPage)}">Check a delivery</a></li>
</ul>
`,
};
