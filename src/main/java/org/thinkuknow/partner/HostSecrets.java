package org.thinkuknow.partner;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.YearlySecrets;

import java.util.stream.Stream;

/** The secrets with which other sites hand in reports, by their hashes. */
@Component
class HostSecrets implements YearlySecrets {

    private final HostRepository hosts;

    HostSecrets(HostRepository hosts) {
        this.hosts = hosts;
    }

    @Override
    public Stream<YearlySecret> inUse() {
        return hosts.findByActiveTrue().stream().map(Host::secret);
    }
}
