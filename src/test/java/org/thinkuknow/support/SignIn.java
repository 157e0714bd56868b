package org.thinkuknow.support;

/** Signs a demo account in, as a person does. */
public final class SignIn {

    private static final String PASSWORD = "look-around-first";

    private SignIn() {}

    /** Opens the sign-in page, signs in and waits for the desk of the role. */
    public static Browser as(String username, Browser browser, String signInAddress) {
        browser.go(signInAddress);
        browser.find("#username").sendKeys(username);
        browser.find("#password").sendKeys(PASSWORD);
        browser.find("button[type=submit]").click();
        return browser.awaitFlow();
    }

    /** Ends every session that a browser has, as time does; what a tab keeps stays. */
    public static void end(Browser browser) {
        browser.program().driver().manage().deleteAllCookies();
    }
}
