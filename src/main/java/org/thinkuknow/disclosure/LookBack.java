package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.report.DangerAnswer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A look back over a record before it is signed: what is missing, and who gets it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TEACHER', 'EDUCATOR')")
public class LookBack {

    private final Disclosures disclosures;
    private final DisclosureRepository rows;
    private final Signing signing;
    private final Recipients recipients;
    private final Staff staff;

    LookBack(Disclosures disclosures, DisclosureRepository rows, Signing signing, Recipients recipients, Staff staff) {
        this.disclosures = disclosures;
        this.rows = rows;
        this.signing = signing;
        this.recipients = recipients;
        this.staff = staff;
    }

    /**
     * Opens a record of one's own to look it through.
     *
     * @throws DisclosureRefused if there is none with that reference, or it is somebody else's
     */
    public Look at(String reference) {
        var kept = disclosures.open(reference);
        var found = rows.findById(reference).orElseThrow();
        var receivers = recipients.of(found.school(), kept.text().schoolPart().about());
        var missing = new ArrayList<>(signing.missing(found, kept.text()));
        var grave = kept.text().saysDanger();
        if (missing.isEmpty()) {
            try {
                grave = signing.isGrave(found, kept.text());
            } catch (DisclosureRefused e) {
                missing.addAll(e.sentences());
            }
        }
        var chair = receivers.chair();
        return new Look(
                kept,
                receivers.who(),
                receivers.people().stream()
                        .map(lead -> staff.nameOf(lead.username()))
                        .toList(),
                chair == null ? "" : chair.name(),
                found.school().filter(recipients::aHeadLeads).isPresent(),
                receivers.toCentreNow(),
                grave,
                missing,
                empty(kept.text()));
    }

    private static List<String> empty(DisclosureText text) {
        var unanswered = DangerQuestion.of(text)
                .filter(asked -> asked.answer() == DangerAnswer.UNSAID)
                .count();
        return Stream.of(
                        text.pupil().isBlank() ? "The child’s name is not there." : "",
                        className(text).isBlank() ? "The class is not there." : "",
                        unanswered == 0
                                ? ""
                                : unanswered == 1
                                        ? "One question about danger has no answer. It will read “not asked”."
                                        : "%d questions about danger have no answer. They will read “not asked”."
                                                .formatted(unanswered),
                        text.visitPart().isEmpty()
                                        && text.schoolPart().chosenCategory().isEmpty()
                                ? "No category is chosen."
                                : "",
                        text.adultView().isBlank() ? "You have not written what you saw and think." : "",
                        text.visitPart()
                                        .map(VisitPart::toldNext)
                                        .filter(String::isBlank)
                                        .isPresent()
                                ? "You have not written what you told the child would happen."
                                : "")
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String className(DisclosureText text) {
        return text.visitPart()
                .map(VisitPart::className)
                .orElseGet(() -> text.schoolPart().className());
    }

    /**
     * A record as it is looked through.
     *
     * @param recipient   who reads it once it is signed
     * @param people      their names, in the order in which they are told
     * @param chair       the name of the chair of governors, who is asked by e-mail to expect the officers' call; empty if that is not so
     * @param headLeads   whether the head teacher is a safeguarding lead, too
     * @param toCentreNow whether officers get it as soon as it is signed
     * @param grave       whether the answers or the words may mean danger now
     * @param missing     what stands in the way of signing, as sentences
     * @param empty       what may stay empty and is, as sentences
     */
    public record Look(
            KeptDisclosure kept,
            Recipient recipient,
            List<String> people,
            String chair,
            boolean headLeads,
            boolean toCentreNow,
            boolean grave,
            List<String> missing,
            List<String> empty) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Look[" + kept.reference() + "]";
        }
    }
}
