package org.thinkuknow.support;

import org.thinkuknow.support.OwnAuthority.Leaf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Has a client of ours call a server with a good certificate, and servers with such as nobody may take. */
public final class FalseCertificates {

    private static final String HERE = "dns:localhost,ip:127.0.0.1";

    private final OwnAuthority authority;
    private final Leaf good;
    private final List<Leaf> bad;

    /** With authorities of one test. */
    public FalseCertificates(Path directory) throws Exception {
        authority = new OwnAuthority(Files.createDirectories(directory.resolve("ours")));
        var stranger = new OwnAuthority(Files.createDirectories(directory.resolve("theirs")));
        good = authority.leaf("good", HERE);
        bad = List.of(
                stranger.leaf("stranger", HERE),
                authority.leaf("another", "dns:other.example"),
                authority.expired("old", HERE));
    }

    /** Whom the client trusts. */
    public OwnAuthority authority() {
        return authority;
    }

    /** What calls a server at localhost. Whether it fails in doing so is its own matter: what counts is what the server heard. */
    public interface Client {
        void call(int port) throws Exception;
    }

    /**
     * Fails if the client says anything to a server of another authority, of another name or of another time, or nothing to a good one.
     *
     * @param greeting what the server says first; may be empty
     */
    public void areRefusedBy(Client client, String greeting) throws Exception {
        assertThat(heard(client, good, greeting)).as("a good certificate").isNotEmpty();
        for (var certificate : bad) {
            assertThat(heard(client, certificate, greeting))
                    .as(certificate.chain().getFileName().toString())
                    .isEmpty();
        }
    }

    private static List<String> heard(Client client, Leaf certificate, String greeting) throws Exception {
        try (var server = new TlsListener(certificate, greeting)) {
            try {
                client.call(server.port());
            } catch (Exception refused) {
                assertThat(refused).isNotNull();
            }
            return new ArrayList<>(server.heard());
        }
    }
}
