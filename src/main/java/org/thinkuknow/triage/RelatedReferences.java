package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.geography.Agency;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The references of the same matter that an agency may know: the cases that officers merged with this one, and the agency's own
 * referrals of them. A reference tells nothing by itself. What the program only finds likely, a shared name or telephone number, is
 * for officers, and other agencies' referrals are not named.
 */
@Component
class RelatedReferences {

    private final Cases cases;
    private final ReferralRows referrals;

    RelatedReferences(Cases cases, ReferralRows referrals) {
        this.cases = cases;
        this.referrals = referrals;
    }

    /** One line for each, beginning with the reference. */
    List<String> of(Referral referral, Case about) {
        return matter(about).stream().flatMap(reference -> Stream.concat(reference.equals(about.reference()) ? Stream.empty()
                : Stream.of(reference + ", another report of the same matter"), referredTo(referral.to(), reference, referral.reference()))).toList();
    }

    private Set<String> matter(Case about) {
        var lead = Objects.requireNonNullElse(about.bond().mergedInto(), about.reference());
        var matter = new LinkedHashSet<>(List.of(about.reference(), lead));
        cases.mergedInto(lead).forEach(part -> matter.add(part.reference()));
        return matter;
    }

    private Stream<String> referredTo(Agency agency, String reference, String except) {
        return referrals.findByCaseReferenceOrderByMadeAt(reference).stream().filter(other -> other.to().equals(agency) && !other.reference().equals(except))
                .map(other -> "%s, referred to you on %s".formatted(other.reference(), UkTime.words(other.facts().madeAt())));
    }
}
