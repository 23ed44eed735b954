package se.stabsliggaren.api.page;

import se.stabsliggaren.projection.timeline.FileLine;

/**
 * The links of a page in the ledger. Each post has a page of its own, which is asked for as of the same moment.
 *
 * @param incident the path of the incident's page, e.g. {@code /handelse/8f2a}
 * @param query from which moment its pages are asked for, e.g. {@code at=post:47}; empty for now
 */
public record LedgerLinks(String incident, String query) implements PageLinks {

    @Override
    public String post(int number) {
        return asked(incident + "/post/" + number);
    }

    @Override
    public String decision(int number) {
        return post(number);
    }

    @Override
    public String sameName(int number) {
        return incident + "/samma-namn?post=" + number;
    }

    @Override
    public String file(FileLine file) {
        return incident + "/" + file.href();
    }

    /** A view of the incident. */
    public String view(String name) {
        return asked(incident + "/" + name);
    }

    /** A part of a view. */
    public String part(String name, String key) {
        return view(name) + (query.isEmpty() ? "?" : "&") + "del=" + key;
    }

    /** All of a view, to keep or to print. */
    public String whole(String name) {
        return part(name, InLedger.WHOLE);
    }

    /** Where the ledger proves a post. */
    public String proof(int number) {
        return incident.replaceFirst("/handelse/(?=[^/]+$)", "/api/v1/incidents/") + "/posts/" + number
                + "/proof-chain";
    }

    private String asked(String path) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
