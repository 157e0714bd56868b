package org.thinkuknow.support;

import java.net.URI;

/** Signs a demo account in. */
public final class SignIn {

    private SignIn() {}

    /**
     * Signs in without the form, which has tests of its own, and leaves the session with a browser. The desk of the role opens when the
     * test asks for anything of it.
     */
    public static Browser as(String username, Browser browser, String signInAddress) {
        var site = URI.create(signInAddress).resolve("/").toString().replaceFirst("/$", "");
        var program = browser.program().driver().executeScript("return navigator.userAgent");
        var visitor = new Visitor(site).with(String.valueOf(program));
        var answer = visitor.trySignIn(username, Visitor.DEMO_PASSWORD);
        return browser.bring(visitor.cookies(), site + Visitor.location(answer));
    }

    /** Ends every session that a browser has, as time does; what a tab keeps stays. */
    public static void end(Browser browser) {
        browser.program().driver().manage().deleteAllCookies();
    }
}
