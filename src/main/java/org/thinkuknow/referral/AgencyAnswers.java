package org.thinkuknow.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an agency says of its referral, by the link and in the browser in which it reads it: that it is another's, a question, that the
 * child was seen, what became of it (decision 0085).
 */
@Service
@Transactional(noRollbackFor = ReferralRefused.class)
public class AgencyAnswers {

    private static final int MOST_LINES = 50;

    private final ReferralDoor door;
    private final ReferralLineRows lines;
    private final ReferralAddresses addresses;
    private final Geography geography;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyAnswers(
            ReferralDoor door,
            ReferralLineRows lines,
            ReferralAddresses addresses,
            Geography geography,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.lines = lines;
        this.addresses = addresses;
        this.geography = geography;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A referral without a word of the report, and what was said of it since. */
    public record Answered(ReferralFacts referral, List<ReferralLine> lines) {
        @Override
        public String toString() {
            return "Answered[" + referral.reference() + "]";
        }
    }

    /** On which the centre is called; empty if no number is set. */
    public String centreTelephone() {
        return addresses.centreTelephone();
    }

    /** Whose a matter can be, by name. */
    public List<Agency> agencies() {
        return Stream.of(geography.policeForces(), geography.childrenServices())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What was said of a referral, for as long as its agency may answer; empty if the link is forged or too old.
     *
     * @throws ReferralRefused if no code was given in that browser
     */
    public Optional<Answered> look(String reference, String key, String browser) {
        return open(reference, key, browser).map(found -> new Answered(found.facts(), lines.of(reference)));
    }

    /**
     * Takes an answer. The same answer a second time changes nothing.
     *
     * @return whether the link was good
     * @throws ReferralRefused if no code was given in that browser, something is missing, or the answer cannot be given any more
     */
    public boolean answer(String reference, String key, String browser, AnswerForm form) {
        var now = clock.instant();
        var referral = open(reference, key, browser);
        referral.ifPresent(found -> take(found, form.read(agencies(), now), now));
        return referral.isPresent();
    }

    private Optional<Referral> open(String reference, String key, String browser) {
        var now = clock.instant();
        return door.open(reference, key, browser, facts -> facts.takesAnswers(now));
    }

    private void take(Referral referral, AgencyAnswer said, Instant now) {
        var before = lines.of(referral.reference());
        if (before.stream().anyMatch(line -> line.said().equals(said))) {
            return;
        }
        ReferralRefused.when(before.size() >= MOST_LINES, "That is a lot. Please call the centre.");
        if (said.kind() == AgencyAnswer.Kind.NOT_OURS) {
            referral.decline(now);
        }
        lines.add(referral, referral.to().name(), said, now).ifPresent(line -> tell(referral, said, line));
    }

    private void tell(Referral referral, AgencyAnswer said, long line) {
        var reference = referral.caseReference();
        audit.recordByLink(
                referral.to().name(),
                "answered through the link",
                reference,
                "%s, referral %s".formatted(what(said.kind()), referral.reference()));
        if (said.seenAt() != null && said.seenBy() != null) {
            events.publishEvent(new ChildSeenByAgency(reference, said.seenAt(), said.seenBy()));
        }
        events.publishEvent(new ReferralAnswered(reference, said.kind(), line));
    }

    private static String what(AgencyAnswer.Kind kind) {
        return switch (kind) {
            case NOT_OURS -> "not theirs";
            case QUESTION -> "asks back";
            case CHILD_SEEN -> "child seen";
            case OUTCOME -> "outcome";
            case REPLY -> throw new IllegalArgumentException("An agency does not reply to itself");
        };
    }
}
