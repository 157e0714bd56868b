package org.thinkuknow.triage;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.retention.FilePart;
import org.thinkuknow.retention.FileParts;
import org.thinkuknow.vault.Vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What officers decided and wrote, for the child's whole file. */
@Component
@Order(2)
class CaseParts implements FileParts {

    private final Cases cases;
    private final Notes notes;
    private final ReferralRows referrals;
    private final Referrals named;
    private final Vault vault;

    CaseParts(Cases cases, Notes notes, ReferralRows referrals, Referrals named, Vault vault) {
        this.cases = cases;
        this.notes = notes;
        this.referrals = referrals;
        this.named = named;
        this.vault = vault;
    }

    @Override
    public List<FilePart> of(String reference) {
        return List.of(new FilePart("The case", cases.findById(reference).stream().flatMap(CaseParts::decided).toList()),
                new FilePart("Notes", notes.of(reference).stream()
                        .map(note -> new FilePart.Entry(note.writtenAt(), note.author(), "Note", note.text())).toList()),
                new FilePart("Referrals", Stream.concat(referrals.findByCaseReferenceOrderByMadeAt(reference).stream().map(this::request),
                        named.of(reference).stream().flatMap(CaseParts::acknowledged)).toList()));
    }

    private static Stream<FilePart.Entry> decided(Case found) {
        var facts = found.facts();
        return Stream.of(Optional.of(new FilePart.Entry(facts.receivedAt(), "", "Suggested level", facts.suggested().title())),
                Optional.ofNullable(facts.confirmed()).map(level -> new FilePart.Entry(null, "", "Confirmed level", level.title())),
                Optional.ofNullable(facts.outcome()).map(outcome -> new FilePart.Entry(found.closedAt(), "", "Closed", outcome.words())))
                .flatMap(Optional::stream);
    }

    private FilePart.Entry request(Referral referral) {
        var facts = referral.facts();
        return new FilePart.Entry(facts.madeAt(), facts.madeBy(), "Referred to " + facts.agency().name(), vault.open(referral.sealedRequest(), facts.reference()));
    }

    private static Stream<FilePart.Entry> acknowledged(OpenCase.MadeReferral referral) {
        var facts = referral.facts();
        var more = facts.added().acknowledgedAt();
        return Stream.concat(facts.acknowledgedAt() == null ? Stream.empty()
                : Stream.of(new FilePart.Entry(facts.acknowledgedAt(), referral.acknowledgedBy(), "Acknowledged for " + facts.agency().name(), "")), more == null ? Stream.empty()
                : Stream.of(new FilePart.Entry(more, referral.moreAcknowledgedBy(), "What was added acknowledged for " + facts.agency().name(), "")));
    }
}
