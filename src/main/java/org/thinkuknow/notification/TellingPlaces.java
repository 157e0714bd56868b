package org.thinkuknow.notification;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.ReachedPlaces;

import java.net.URI;
import java.util.stream.Stream;

/** The gateways for texts and calls, and the push services. */
@Component
class TellingPlaces implements ReachedPlaces {

    private final Gateways gateways;
    private final PushKeys push;

    TellingPlaces(Gateways gateways, PushKeys push) {
        this.gateways = gateways;
        this.push = push;
    }

    @Override
    public boolean reach(URI address) {
        return push.allow(address)
                || Stream.of(gateways.text(), gateways.call())
                        .filter(Gateway::isThere)
                        .anyMatch(gateway -> ReachedPlaces.isOne(gateway.place(), address));
    }
}
