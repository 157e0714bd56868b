package org.thinkuknow.account;

import org.thinkuknow.support.Browser;

import java.util.function.UnaryOperator;

/** Somebody at a browser with a device for passkeys: what they press, and what a script of a stranger sends instead. */
record PasskeyDesk(Browser browser, UnaryOperator<String> address) {

    private static final String SEND = """
            const csrf = document.querySelector('[name=_csrf]').value;
            window.send = (to, body) => fetch(to, { method: 'POST', body,
                headers: { 'X-CSRF-TOKEN': csrf, ...(body && { 'Content-Type': 'application/json' }) } });
            """;

    PasskeyDesk signIn(String username, String password) {
        browser.go(address.apply("/sign-in"));
        browser.find("#username").clear();
        browser.find("#username").sendKeys(username);
        browser.find("#password").sendKeys(password);
        browser.find("main form .main-action").click();
        browser.await(() -> !browser.path().equals("/sign-in"));
        return this;
    }

    PasskeyDesk add(String name) {
        browser.go(address.apply("/account"));
        browser.find("#passkey-name").sendKeys(name);
        browser.find("#add-passkey").click();
        awaitWords("The passkey has been added.");
        return this;
    }

    /** Waits for words on a page that may be on its way. */
    void awaitWords(String words) {
        browser.await(() -> Boolean.TRUE.equals(browser.script(
                "return (document.querySelector('main')?.innerText ?? '').includes(arguments[0])", words)));
    }

    PasskeyDesk signOut() {
        browser.go(address.apply("/account"));
        browser.find("#sign-out").click();
        browser.await(() -> !browser.path().equals("/account"));
        return this;
    }

    /** Presses the button of the sign-in and waits where that leads. */
    String signInWithPasskey() {
        browser.go(address.apply("/sign-in"));
        browser.find("#with-passkey").click();
        browser.await(() -> !"/sign-in".equals(browser.script("return location.pathname + location.search")));
        return browser.path();
    }

    /** What a sign-in asks for, as JSON. */
    String options() {
        browser.go(address.apply("/sign-in"));
        return (String) asked(SEND + "return send('/sign-in/passkey/options').then(answer => answer.text())");
    }

    /** What the device answers on the page that is open, as JSON. */
    String answerTo(String options) {
        return (String) asked(
                "const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(arguments[0]));"
                        + "return navigator.credentials.get({ publicKey }).then(found => JSON.stringify(found.toJSON()))",
                options);
    }

    /** The status of the answer to a passkey that is sent by itself. */
    long send(String passkey) {
        return (long)
                asked(SEND + "return send('/sign-in/passkey', arguments[0]).then(answer => answer.status)", passkey);
    }

    Object asked(String script, Object... arguments) {
        return browser.script(script, arguments);
    }
}
