package org.thinkuknow.centre;

/** What a whole document without Flow may fetch and run (Content Security Policy Level 3). */
public final class PagePolicy {

    /** Where browsers say what a page was kept from. */
    public static final String REPORTS_TO = "/policy-report";

    /** What ends a policy. */
    public static final String REPORTED = "; report-uri " + REPORTS_TO;

    /** Where somebody only reads: the site's own styles, pictures, fonts and scripts. */
    public static final String READING =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'" + REPORTED;

    /**
     * Where somebody writes to us one script of our own runs, the one of the button that leaves; without it the page is
     * whole. No script makes a page of a text (Trusted Types): the one policy there may be names the worker that shows a child's
     * note, an address in our script (decision 0094).
     */
    public static final String WRITING =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types note-worker"
                    + REPORTED;

    private PagePolicy() {}
}
