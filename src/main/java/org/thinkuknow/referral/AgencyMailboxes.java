package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.geography.Agency;

import java.util.List;

/** Where mail to an agency goes: as {@link ReferralAddresses} has it, and of a school to its safeguarding leads. */
@Component
class AgencyMailboxes {

    private final ReferralAddresses addresses;
    private final Schools schools;

    AgencyMailboxes(ReferralAddresses addresses, Schools schools) {
        this.addresses = addresses;
        this.schools = schools;
    }

    /** Every address of an agency; of a school those of all leads who have one for notices. Empty if nothing is known. */
    List<String> of(Agency agency) {
        return agency.kind() == Agency.Kind.SCHOOL
                ? schools.leadsOf(agency.code()).stream()
                        .map(SafeguardingLead::noticesTo)
                        .filter(address -> !address.isEmpty())
                        .toList()
                : addresses.of(agency).stream().toList();
    }

    /** The schools with a part of a name whose safeguarding leads can be told of a referral; at most 20, by name. */
    List<Agency> schoolsNamed(String part) {
        return schools.named(part).stream()
                .map(AgencyMailboxes::agency)
                .filter(school -> !of(school).isEmpty())
                .toList();
    }

    private static Agency agency(School school) {
        return new Agency(Agency.Kind.SCHOOL, school.key(), school.name());
    }
}
