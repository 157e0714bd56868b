package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;

import java.util.List;

/**
 * A teacher's own way to the officers, when nobody can be reached or the child is in danger now: anybody may refer (Working Together to
 * Safeguard Children). The lead hears of it. See decision 0098.
 */
@Service
@Transactional
@PreAuthorize("hasRole('TEACHER')")
public class WayOutside {

    private final Disclosures disclosures;
    private final DisclosureRepository rows;
    private final DisclosureTexts texts;
    private final ToCentre toCentre;
    private final HandOvers handOvers;
    private final Audit audit;

    WayOutside(
            Disclosures disclosures,
            DisclosureRepository rows,
            DisclosureTexts texts,
            ToCentre toCentre,
            HandOvers handOvers,
            Audit audit) {
        this.disclosures = disclosures;
        this.rows = rows;
        this.texts = texts;
        this.toCentre = toCentre;
        this.handOvers = handOvers;
        this.audit = audit;
    }

    /**
     * Signs a record as it was looked through and sends it to the officers.
     *
     * @throws DisclosureRefused if no reason is given, something is missing, or it was changed since
     */
    public KeptDisclosure signAndSend(KeptDisclosure shown, String reason) {
        var why = Reason.of(reason);
        disclosures.sign(shown);
        return send(shown.reference(), why);
    }

    /**
     * Sends a signed record of one's own to the officers; nothing happens if they have it.
     *
     * @throws DisclosureRefused if no reason is given, it is not signed, or not one's own
     */
    public KeptDisclosure send(String reference, String reason) {
        var why = Reason.of(reason);
        var found = rows.lock(reference)
                .filter(record -> record.isBy(SignedIn.username()))
                .orElseThrow(Disclosures::notYours);
        if (!found.isSigned()) {
            throw new DisclosureRefused(List.of("Please sign the record first."));
        }
        var text = texts.open(found);
        if (toCentre.send(
                found,
                text,
                StepKind.OUTSIDE,
                found.author(),
                why,
                "Sent by the person who wrote it, not by whoever reads it at the school. The reason given: " + why)) {
            audit.record("sent past the lead", reference, "record of a disclosure");
            rows.flush();
            handOvers.waitAgain(found, text.saysDanger());
        }
        return texts.kept(found);
    }
}
