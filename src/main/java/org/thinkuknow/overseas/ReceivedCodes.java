package org.thinkuknow.overseas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * The codes of a bureau's link: each is good once and for ten minutes, and comes another way, by telephone or to another mailbox once
 * somebody at the page asks for it (decision 0128).
 */
@Service
@Transactional(noRollbackFor = PackageRefused.class) // a wrong code is counted
public class ReceivedCodes {

    private final ReceivedDoor door;
    private final OverseasDirectory directory;
    private final OverseasSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivedCodes(
            ReceivedDoor door,
            OverseasDirectory directory,
            OverseasSecrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.directory = directory;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** A recipient's code has to go to its other mailbox. */
    record CodeDue(String recipient, int link, long asked) {}

    /** Whether a browser opens the link without a code. */
    @Transactional(readOnly = true)
    public boolean isLetIn(String reference, String key, String browser) {
        return door.find(reference, key)
                .filter(found -> door.isIn(found, browser))
                .isPresent();
    }

    /**
     * Takes a code, and lets the browser in which it was given in.
     *
     * @param browser what the browser shows; empty if nothing
     * @return what it shows from now on; empty if the link opens nothing
     * @throws PackageRefused if the code is wrong, used or too old; the attempt is counted
     */
    public Optional<String> letIn(String reference, String key, String code, String browser) {
        return door.locked(reference, key)
                .map(found -> door.isIn(found, browser) ? browser : given(found, code, browser));
    }

    private String given(Recipient recipient, String code, String browser) {
        if (recipient.isLocked()) {
            throw rests();
        }
        var shows = secrets.letIn(recipient, code, browser, clock.instant());
        if (shows.isPresent()) {
            recipient.forgetWrongCodes();
            door.record(recipient, "gave code");
            return shows.get();
        }
        recipient.wrongCode();
        door.record(recipient, recipient.isLocked() ? "locked the link" : "gave a wrong code");
        throw recipient.isLocked()
                ? rests()
                : new PackageRefused(
                        "That code does not open this: it is another one, was used already, or is older than ten minutes.");
    }

    private static PackageRefused rests() {
        return new PackageRefused(
                "A wrong code was entered too often, so this link is locked. Please ask the sender for a new code.");
    }

    /** Sends a code to the other mailbox of whoever a link is for; at most one a minute. Whether there is such a mailbox. */
    public boolean send(String reference, String key) {
        var recipient = door.locked(reference, key)
                .filter(found -> !found.isLocked())
                .filter(found -> directory
                        .bureau(found.facts().bureau())
                        .flatMap(Bureau::codeMail)
                        .isPresent());
        recipient.ifPresent(found -> {
            var now = clock.instant();
            if (found.askForCode(now)) {
                events.publishEvent(new CodeDue(reference, found.facts().link(), now.getEpochSecond()));
                door.record(found, "asked for a code");
            }
        });
        return recipient.isPresent();
    }
}
