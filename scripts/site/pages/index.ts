import type { Project } from "../../contract/model.ts";
import { comparePage } from "./compare.ts";
import { eventPageOf } from "./event.ts";
import { eventsPage } from "./events.ts";
import { fieldsPageOf } from "./fields.ts";
import { framed, type Page } from "./frame.ts";
import { notFoundPage } from "./not-found.ts";
import { receiversPage } from "./receivers.ts";
import { unknownPage } from "./unknown.ts";

/** The pages beside the interactive reference, by their path. */
export function htmlPages(project: Project, baseUrl: string | undefined): Record<string, string> {
  const pages: Page[] = [
    eventsPage(project),
    ...project.contracts.map((contract) => fieldsPageOf(contract, project)),
    comparePage(project),
    unknownPage(project),
    receiversPage(project),
    notFoundPage,
    ...project.contracts.flatMap((contract) => contract.events.map((event) => eventPageOf(event, contract))),
  ];
  return Object.fromEntries(pages.map((page) => [page.path, framed(page, { project, baseUrl })]));
}
