package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.LaterText;
import org.thinkuknow.disclosure.Recipient;
import org.thinkuknow.disclosure.Replies;
import org.thinkuknow.disclosure.WayOutside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What a teacher sees of a record that is signed: where it is, the record, what was added, and their own way outside. */
@org.springframework.stereotype.Component
class SignedRecords {

    private final Disclosures disclosures;
    private final LaterText later;
    private final WayOutside outside;
    private final Replies replies;

    SignedRecords(Disclosures disclosures, LaterText later, WayOutside outside, Replies replies) {
        this.disclosures = disclosures;
        this.later = later;
        this.outside = outside;
        this.replies = replies;
    }

    /** @param again shows the record anew */
    List<Component> of(KeptDisclosure kept, Consumer<KeptDisclosure> again) {
        var reference = kept.reference();
        var standing = disclosures.standing(reference);
        var signed = new Paragraph(
                kept.report() == null
                        ? "Signed. It is locked and with %s.".formatted(HandOverSentences.yours(standing.recipient()))
                        : "Signed and sent. Officers have it under reference %s. It cannot be changed any more."
                                .formatted(kept.report()));
        signed.setId("signed");
        var parts = new ArrayList<Component>();
        parts.add(signed);
        parts.add(DisclosureView.whereItIs(standing, kept));
        replies(reference, "To answer, add to the record below.").ifPresent(parts::add);
        var isUrgent = kept.text().saysDanger() || standing.late();
        if (kept.report() == null && isUrgent) {
            parts.add(outside(kept, standing.recipient(), again, true));
        }
        parts.add(new ToldText(kept.text()));
        parts.add(new AdditionsPart((sending, words) -> add(reference, sending, words, again))
                .show(
                        later.of(reference),
                        kept.report() == null
                                ? "The people who can read the record are told."
                                : "The officers and the people at your school who can read it are told."));
        if (kept.report() == null && !isUrgent) {
            parts.add(outside(kept, standing.recipient(), again, false));
        }
        parts.add(new ChronologyList(standing.chronology()));
        return parts;
    }

    /**
     * What a lead wrote back, which is read from now on; empty if nobody did.
     *
     * @param how says how whoever wrote the record answers
     */
    Optional<Component> replies(String reference, String how) {
        var found = replies.read(reference);
        return found.isEmpty() ? Optional.empty() : Optional.of(RepliesPart.forAuthor(found, how));
    }

    private Div outside(KeptDisclosure kept, Recipient reader, Consumer<KeptDisclosure> again, boolean isUrgent) {
        var form = new OutsideForm("Send it to the centre now", reader, reason -> {
            try {
                again.accept(outside.send(kept.reference(), reason));
            } catch (ConcurrencyFailureException inAnotherWindow) {
                again.accept(disclosures.open(kept.reference()));
            }
        });
        var part = new Div();
        if (isUrgent) {
            part.addClassName("now");
            part.add(
                    kept.text().saysDanger()
                            ? OutsideForm.danger(reader)
                            : new Paragraph("Nobody has acknowledged this yet. Go and speak to somebody in person."));
        }
        part.add(form);
        return part;
    }

    private void add(String reference, UUID sending, String words, Consumer<KeptDisclosure> again) {
        later.add(reference, sending, words);
        again.accept(disclosures.open(reference));
    }
}
