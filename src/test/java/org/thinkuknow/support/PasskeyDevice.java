package org.thinkuknow.support;

import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** A device for passkeys that knows its owner at once. */
public final class PasskeyDevice {

    private PasskeyDevice() {}

    /** Puts one into a browser; it goes with the browser. */
    public static VirtualAuthenticator in(Browser browser) {
        return browser.program()
                .driver()
                .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                        .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                        .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
    }
}
