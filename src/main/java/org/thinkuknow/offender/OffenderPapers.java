package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.printing.PrintedDocument;

/** What is printed for somebody who notified. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderPapers {

    private final Offenders offenders;
    private final Staff staff;
    private final Centre centre;
    private final Audit audit;

    OffenderPapers(Offenders offenders, Staff staff, Centre centre, Audit audit) {
        this.offenders = offenders;
        this.staff = staff;
        this.centre = centre;
        this.audit = audit;
    }

    /**
     * The acknowledgement of a notification (s.87), as a PDF.
     *
     * @throws OffenderRefused if there is no such notification that counts, of one's own people
     */
    public byte[] receipt(String reference, String notification) {
        var opened = offenders.open(reference, ReasonToOpen.NOTIFICATION);
        var entry = opened.entries().stream()
                .filter(each -> each.id().equals(notification)
                        && !each.isReplaced()
                        && each.sort() == EntryKind.Sort.NOTIFICATION)
                .findFirst()
                .orElseThrow(OffenderRefused::none);
        audit.record("printed", reference, "receipt of a notification");
        return new PrintedDocument("Acknowledgement of a notification")
                .entry("From", centre.name().isBlank() ? "The centre (test copy)" : centre.name())
                .entry("Number", entry.acknowledgementNumber())
                .part("Who notified")
                .entry("Name", opened.identity().fullName())
                .entry("Date of birth", UkTime.day(opened.identity().born()))
                .part("The notification")
                .entry("Given on", UkTime.day(entry.begins()))
                .entry("At", entry.station())
                .entry("Taken by", entry.takenBy())
                .entry("What was notified", entry.words())
                .entry("As it was told", entry.note().isBlank() ? "-" : entry.note())
                .entry(
                        "Entered by",
                        "%s, %s".formatted(staff.nameOf(entry.enteredBy()), UkTime.words(entry.enteredAt())))
                .remark(
                        "This says that a notification was received. It does not say that it was complete or right, nor what else is due.")
                .end();
    }
}
