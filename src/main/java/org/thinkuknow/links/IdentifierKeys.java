package org.thinkuknow.links;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.vault.KeyedHash;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keyed hashes that reports are linked by, of what somebody else is known by: so that both are found alike. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class IdentifierKeys {

    private static final Set<IdentifierKind> TELLING = EnumSet.of(
            IdentifierKind.USER_NAME,
            IdentifierKind.NAME,
            IdentifierKind.EMAIL,
            IdentifierKind.PHONE,
            IdentifierKind.POSTCODE);

    private final IdentifierFinder finding;
    private final Hashes hashes;

    IdentifierKeys(IdentifierFinder finding, Hashes hashes) {
        this.finding = finding;
        this.hashes = hashes;
    }

    /**
     * Everything by which a person is found.
     *
     * @param name  their name or what they are called
     * @param known user names, e-mail addresses, telephone numbers, postcodes and places, each by itself
     */
    public List<IdentifierKey> of(String name, Collection<String> known) {
        return keys(Stream.concat(
                Stream.concat(
                        PersonNames.whole(name),
                        finding.typed(name).stream()
                                .filter(found -> found.kind() == IdentifierKind.USER_NAME
                                        || found.kind() == IdentifierKind.NAME)),
                known.stream()
                        .flatMap(each ->
                                Stream.concat(finding.typed(each).stream(), PlaceNames.districts(Plain.text(each))))));
    }

    /**
     * What says that two may be the same person: more than a first name, a town or a part of a postcode.
     *
     * @param name  their name or what they are called
     * @param known as {@link #of} takes it
     */
    public List<IdentifierKey> alike(String name, Collection<String> known) {
        return Stream.concat(named(name).stream(), of(name, known).stream().filter(key -> TELLING.contains(key.kind())))
                .distinct()
                .toList();
    }

    /** What somebody may mean who types something that is no person's name. */
    public List<IdentifierKey> typed(String text) {
        return keys(finding.typed(text).stream());
    }

    /** What is looked for of a person's name: any of these has to be there. */
    public List<IdentifierKey> named(String name) {
        return keys(PersonNames.asked(name).stream());
    }

    private List<IdentifierKey> keys(Stream<Identifier> found) {
        return found.map(each -> new IdentifierKey(each.kind(), hashes.of(each)))
                .distinct()
                .toList();
    }

    /** By what somebody is found: a kind and a keyed hash. */
    public record IdentifierKey(IdentifierKind kind, KeyedHash hash) {}
}
