package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;

import java.util.List;
import java.util.stream.Stream;

/**
 * The references of the same matter that an agency may know: the cases that officers merged with this one, and the agency's own
 * referrals of them. A reference tells nothing by itself. Other agencies' referrals are not named.
 */
@Component
class RelatedReferences {

    private final ReferralRepository referrals;

    RelatedReferences(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    /**
     * One line for each, beginning with the reference.
     *
     * @param matter the cases of the same matter, that of the referral among them
     */
    List<String> of(Referral referral, List<String> matter) {
        return matter.stream()
                .flatMap(reference -> Stream.concat(
                        reference.equals(referral.caseReference())
                                ? Stream.empty()
                                : Stream.of(reference + ", another report of the same matter"),
                        referredTo(referral.to(), reference, referral.reference())))
                .toList();
    }

    private Stream<String> referredTo(Agency agency, String reference, String except) {
        return referrals.findByCaseReferenceOrderByMadeAt(reference).stream()
                .filter(other -> other.to().equals(agency) && !other.reference().equals(except))
                .map(other -> "%s, referred to you on %s"
                        .formatted(other.reference(), UkTime.words(other.facts().madeAt())));
    }
}
