package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;

import java.util.List;

/** Who may open the addresses of this module. */
@Component
class OffenderAddressRules implements AddressRules {

    @Override
    public List<AddressRule> rules() {
        return List.of(
                AddressRule.everybodyReads("/offenders/calendar/{secret}"),
                AddressRule.anyOf("/offenders/new", "OFFENDER_MANAGER"),
                AddressRule.anyOf("/offenders/{reference}/file.pdf", "OFFENDER_MANAGER", "SUPERVISOR")
                        .thatTakesOut(),
                AddressRule.anyOf("/offenders/{reference}/file.json", "OFFENDER_MANAGER", "SUPERVISOR")
                        .thatTakesOut(),
                AddressRule.anyOf(
                                "/offenders/{reference}/notifications/{notification}/receipt.pdf",
                                "OFFENDER_MANAGER",
                                "SUPERVISOR")
                        .thatTakesOut(),
                AddressRule.anyOf("/offenders/**", "OFFENDER_MANAGER", "SUPERVISOR"));
    }
}
