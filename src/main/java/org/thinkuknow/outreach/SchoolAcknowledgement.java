package org.thinkuknow.outreach;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.ToldCodes;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The school's safeguarding lead reads a record on the educator's screen or on paper, and acknowledges it before the educator leaves: with
 * their name and six digits, which go to their e-mail address. Digits that the educator's own screen shows say no more than that it was
 * shown to somebody (decisions 0053 and 0140).
 */
@Service
@Transactional(noRollbackFor = VisitRefused.class) // a wrong code is counted
@PreAuthorize("hasRole('EDUCATOR')")
public class SchoolAcknowledgement {

    private static final int LONGEST_NAME = 200;

    private final WhoseVisits whose;
    private final VisitDisclosureRows rows;
    private final VisitTexts texts;
    private final AcknowledgingCodes codes;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchoolAcknowledgement(
            WhoseVisits whose,
            VisitDisclosureRows rows,
            VisitTexts texts,
            AcknowledgingCodes codes,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.whose = whose;
        this.rows = rows;
        this.texts = texts;
        this.codes = codes;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a new code, after which no earlier one is good.
     *
     * @param byMail whether it goes to the lead's e-mail address, and is not shown
     * @return the code, if it is to be shown
     * @throws VisitRefused if there is no such record, it is acknowledged, no address is known, or it was shown before
     */
    public Optional<String> makeCode(String visit, String disclosure, boolean byMail) {
        var found = open(visit, disclosure);
        if (!byMail && found.isOnlyShown()) {
            throw new VisitRefused(
                    "It was shown to somebody already. Send the code to the e-mail address of the school's lead.");
        }
        if (byMail && texts.of(whose.find(visit)).arrangements().leadMail().isEmpty()) {
            throw new VisitRefused("No e-mail address of the school's lead is known. Please show the code here.");
        }
        var request = UUID.randomUUID().toString();
        rows.askForCode(found.disclosure(), request, byMail, clock.instant());
        audit.record("made code", disclosure, byMail ? "to be sent to the school's lead" : "shown on the screen");
        if (byMail) {
            codes.end(disclosure);
            events.publishEvent(new CodeDue(disclosure, request));
            return Optional.empty();
        }
        return Optional.of(codes.make(disclosure, clock.instant()).digits());
    }

    /**
     * Somebody of the school has read the record and acts. With a code from the screen it only says to whom it was shown.
     *
     * @throws VisitRefused with a sentence if the name is missing or the code is not the one
     */
    public void acknowledge(String visit, String disclosure, String name, AcknowledgedAs as, String code) {
        open(visit, disclosure);
        var who = name.strip();
        if (who.isEmpty() || who.codePointCount(0, who.length()) > LONGEST_NAME) {
            throw new VisitRefused("Please write the name of the person who has read it, in at most 200 characters.");
        }
        var now = clock.instant();
        if (!rows.tryCode(disclosure, ToldCodes.MOST_WRONG)) {
            throw new VisitRefused("There is no code, or it was tried too often. Please make a new one.");
        }
        if (!codes.use(disclosure, code, now)) {
            throw new VisitRefused(
                    "That is not the code, or it is older than ten minutes. Please look again, or make a new one.");
        }
        if (rows.acknowledge(disclosure, vault.seal(who, disclosure), as, now)) {
            var verified = record(visit, disclosure)
                    .filter(SignedDisclosure::isAcknowledged)
                    .isPresent();
            audit.record(
                    verified ? "acknowledged" : "shown",
                    disclosure,
                    verified ? "by the school, " + as.words() : "to %s, not verified".formatted(as.words()));
        }
    }

    /** Who acknowledged a record or was shown it; empty if nobody was, or it is forgotten. */
    @PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
    public Optional<String> acknowledgedBy(String visit, String disclosure) {
        return record(visit, disclosure)
                .flatMap(found -> rows.acknowledgedBy(disclosure))
                .map(bytes -> vault.open(bytes, disclosure));
    }

    private SignedDisclosure open(String visit, String disclosure) {
        var found = record(visit, disclosure).orElseThrow(VisitRefused::noSignedRecord);
        if (!found.forSchool()) {
            throw new VisitRefused(
                    "This record is about somebody at the school. Nobody there reads it; the officers have it.");
        }
        if (found.isAcknowledged()) {
            throw new VisitRefused("The school has acknowledged this already.");
        }
        return found;
    }

    private Optional<SignedDisclosure> record(String visit, String disclosure) {
        var reference = whose.find(visit).reference();
        return rows.find(disclosure).filter(each -> each.visit().equals(reference));
    }

    /** A code has to be sent to the school's lead. */
    record CodeDue(String disclosure, String request) {}
}
