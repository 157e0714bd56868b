package org.thinkuknow.centre;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * The centre that runs this installation, from the settings {@code thinkuknow.centre.*}.
 *
 * @param name          the name people know the centre by; empty on a fresh install
 * @param onCallAddress the mailbox of whoever is on call; empty on a fresh install
 * @param baseUrl       the address of the site as the outside sees it, without a slash at the end
 * @param leaveTo       where "Leave this page" goes
 * @param sender        the address that e-mail comes from
 * @param monitored     true once somebody reads what is sent, day and night
 */
@ConfigurationProperties("thinkuknow.centre")
public record Centre(
        @DefaultValue("") String name,
        @DefaultValue("") String onCallAddress,
        String baseUrl,
        URI leaveTo,
        String sender,
        @DefaultValue("false") boolean monitored) {

    /** Whether nobody watches this installation yet, so that every page must say so. */
    public boolean isTestCopy() {
        return !monitored || name.isBlank() || onCallAddress.isBlank();
    }

    /**
     * An address of the site as somebody types it from paper or from a board.
     *
     * @param path with a slash at the beginning
     */
    public String typed(String path) {
        return baseUrl.replaceFirst("^https?://", "") + path;
    }

    /** A paragraph for the mails of a test copy to staff and agencies, with its line breaks; empty once somebody watches. */
    public String testCopyInMails() {
        return isTestCopy() ? "\nThis comes from a test copy of the software. No real child is behind it.\n" : "";
    }
}
