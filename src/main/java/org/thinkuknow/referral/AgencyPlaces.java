package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.ReachedPlaces;

import java.net.URI;

/** The systems of agencies that stand in the file of their addresses. */
@Component
class AgencyPlaces implements ReachedPlaces {

    private final ReferralAddresses addresses;

    AgencyPlaces(ReferralAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public boolean reach(URI address) {
        return addresses.hooks().anyMatch(hook -> ReachedPlaces.isOne(hook.url(), address));
    }
}
