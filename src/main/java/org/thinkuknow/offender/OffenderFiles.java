package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.printing.PrintedDocument;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.Locale;

/** The file for whoever decides about a charge: a timeline, the duties, and what the law asks; never whether somebody broke it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderFiles {

    private static final String NOT_KNOWN =
            "It holds what was entered here, and not what the police's own systems hold. It shows days and reasons. It does not say that"
                    + " somebody broke the law, nor whether there was a reasonable excuse that nobody recorded.";

    private final Offenders offenders;
    private final OffenderFlags flags;
    private final Rules rules;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    OffenderFiles(Offenders offenders, OffenderFlags flags, Rules rules, Staff staff, Audit audit, Clock clock) {
        this.offenders = offenders;
        this.flags = flags;
        this.rules = rules;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The file as JSON.
     *
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public byte[] json(String reference) {
        return json.writeValueAsBytes(file(reference, "file as JSON"));
    }

    /**
     * The file as a PDF.
     *
     * @throws OffenderRefused if there is nobody with that reference, or they are managed by another
     */
    public byte[] pdf(String reference) {
        var file = file(reference, "file as PDF");
        var printed = new PrintedDocument("File of a registered offender")
                .entry("Reference", file.reference())
                .entry("Name", file.name())
                .entry("Born", file.born())
                .entry("Made by", "%s, %s".formatted(file.madeBy(), file.madeAt()))
                .entry("What it does not know", file.notKnown())
                .part("Timeline");
        file.timeline().forEach(line -> printed.entry(UkTime.day(line.day()), line.what()));
        printed.part("Duties, and what the law asks");
        file.duties()
                .forEach(duty -> printed.entry(
                        "%s (%s)".formatted(duty.title(), duty.section()),
                        "Last day: %s. %s. %s. %s%nHow sure this reading is: %s. Source: %s"
                                .formatted(
                                        duty.lastDay(),
                                        duty.standing(),
                                        duty.because(),
                                        duty.decided(),
                                        duty.howSure(),
                                        duty.source())));
        return printed.end();
    }

    private OffenderFile file(String reference, String kind) {
        var opened = offenders.open(reference, ReasonToOpen.CHARGE);
        audit.record("made a file", reference, kind);
        return new OffenderFile(
                reference,
                opened.identity().fullName(),
                UkTime.day(opened.identity().born()),
                staff.nameOf(SignedIn.username()),
                UkTime.words(clock.instant()),
                NOT_KNOWN,
                OffenderTimeline.of(opened, flags.of(reference)),
                opened.duties().stream().map(this::duty).toList());
    }

    private FileDuty duty(PersonDuty each) {
        var duty = each.duty();
        var last = duty.outer() == null ? duty.due() : duty.outer();
        var rule = rules.all().stream()
                .filter(known -> known.id().equals(duty.rule()))
                .findFirst()
                .orElseThrow();
        return new FileDuty(
                duty.rule(),
                duty.title(),
                last == null ? "time does not run" : last.words(),
                each.standing().words(),
                duty.because(),
                each.decided()
                        .map(made -> "%s by %s: %s"
                                .formatted(made.decision().words(), staff.nameOf(made.decidedBy()), made.reason()))
                        .orElse(""),
                rule.section(),
                rule.confidence().name().toLowerCase(Locale.ROOT),
                rule.source());
    }
}
