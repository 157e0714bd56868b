package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.thinkuknow.retention.FilePart;
import org.thinkuknow.retention.FileParts;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.Withholding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What agencies were asked and what they acknowledged, for the child's whole file. */
@Component
@Order(3)
class ReferralParts implements FileParts {

    private final ReferralRepository referrals;
    private final ReferralLineRows lines;
    private final Withholding withholding;
    private final Vault vault;

    ReferralParts(ReferralRepository referrals, ReferralLineRows lines, Withholding withholding, Vault vault) {
        this.referrals = referrals;
        this.lines = lines;
        this.withholding = withholding;
        this.vault = vault;
    }

    @Override
    public List<FilePart> of(String reference) {
        var all = referrals.findByCaseReferenceOrderByMadeAt(reference);
        return List.of(new FilePart(
                "Referrals",
                Stream.of(
                                all.stream().map(this::request),
                                all.stream().flatMap(this::leftOut),
                                all.stream().flatMap(this::acknowledged),
                                all.stream().flatMap(this::said),
                                all.stream().flatMap(this::withdrawn))
                        .flatMap(Function.identity())
                        .toList()));
    }

    private FilePart.Entry request(Referral referral) {
        var facts = referral.facts();
        return new FilePart.Entry(
                facts.madeAt(),
                facts.madeBy(),
                "Referred to %s, on the ground of: %s"
                        .formatted(facts.agency().name(), facts.course().basis().wordsWithLaw()),
                vault.open(referral.sealedRequest(), facts.reference()));
    }

    /** How many, and not why: the words are in what was told, and in no other part of a file. */
    private Stream<FilePart.Entry> leftOut(Referral referral) {
        var all = withholding.of(referral.reference());
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(new FilePart.Entry(
                        all.getFirst().at(),
                        all.getFirst().by(),
                        "Words left out for " + referral.to().name(),
                        "Different words: " + all.size()));
    }

    private Stream<FilePart.Entry> said(Referral referral) {
        return lines.of(referral.reference()).stream()
                .map(line -> new FilePart.Entry(
                        line.at(), line.by(), "%s: %s".formatted(referral.to().name(), line.summary()), line.words()));
    }

    private Stream<FilePart.Entry> withdrawn(Referral referral) {
        var at = referral.facts().course().withdrawnAt();
        var why = referral.standing().sealedReason();
        return at == null
                ? Stream.empty()
                : Stream.of(new FilePart.Entry(
                        at,
                        Objects.requireNonNullElse(referral.facts().course().withdrawnBy(), ""),
                        "Withdrawn from " + referral.to().name(),
                        why == null ? "" : vault.open(why, referral.reference())));
    }

    private Stream<FilePart.Entry> acknowledged(Referral referral) {
        var facts = referral.facts();
        return Stream.concat(
                acknowledged(referral, facts.acknowledgedAt(), referral.sealedName(), "Acknowledged for "),
                acknowledged(
                        referral,
                        facts.added().acknowledgedAt(),
                        referral.sealedNameOfMore(),
                        "What was added acknowledged for "));
    }

    private Stream<FilePart.Entry> acknowledged(
            Referral referral, @Nullable Instant at, byte @Nullable [] by, String title) {
        return at == null
                ? Stream.empty()
                : Stream.of(new FilePart.Entry(
                        at,
                        by == null ? "" : vault.open(by, referral.reference()),
                        title + referral.to().name(),
                        ""));
    }
}
