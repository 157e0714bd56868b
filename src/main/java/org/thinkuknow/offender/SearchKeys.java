package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.language.NameSounds;
import org.thinkuknow.vault.Vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what is searched by into keyed hashes, which nobody without the keys can make or guess. */
@Component
class SearchKeys {

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

    private final Vault vault;

    SearchKeys(Vault vault) {
        this.vault = vault;
    }

    /** Everything by which somebody is found, each as a hash in letters. */
    Set<String> of(Identity identity) {
        var keys = new LinkedHashSet<String>();
        identity.names().forEach(name -> {
            NameSounds.of(name).forEach(word -> word.forEach(sound -> keys.add(hash("sound", sound))));
            NameSounds.pairs(name).forEach(pair -> keys.add(hash("sounds", pair)));
        });
        keys.add(born(identity.born()));
        identity.documents().forEach(document -> keys.add(document.key()));
        identity.addresses().forEach(address -> keys.add(address(address)));
        return keys;
    }

    /** Of two names or more any two together, in whatever order; of one its sounds. */
    Collection<String> name(String name) {
        var pairs = NameSounds.pairs(name);
        return pairs.isEmpty()
                ? NameSounds.of(name).stream()
                        .flatMap(Set::stream)
                        .map(sound -> hash("sound", sound))
                        .toList()
                : pairs.stream().map(pair -> hash("sounds", pair)).toList();
    }

    String born(LocalDate day) {
        return hash("born", day.toString());
    }

    String document(String plainNumber) {
        return hash("document", plainNumber);
    }

    /** Whom a reference in the system of record and a day of birth together name, however the reference is written. */
    String register(String reference, LocalDate born) {
        return hash(
                "register", "%s %s".formatted(reference.replaceAll("[ /.-]", "").toUpperCase(Locale.ROOT), born));
    }

    /** By the postcode where there is one, else by the words. */
    String address(String address) {
        var code = POSTCODE.matcher(address);
        var last = code.results().reduce((earlier, later) -> later);
        return hash(
                "address",
                last.map(found -> (found.group(1) + found.group(2)).toUpperCase(Locale.ROOT))
                        .orElseGet(() -> address.toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                .strip()));
    }

    /** The hashes of what was asked for: one of each list has to be there. */
    List<Collection<String>> asked(OffenderQuery query) {
        return Stream.<Collection<String>>of(
                        query.document().isEmpty()
                                ? List.of()
                                : List.of(document(IdentityDocument.plain(query.document()))),
                        query.born().map(day -> List.of(born(day))).orElse(List.of()),
                        query.address().isEmpty() ? List.of() : List.of(address(query.address())),
                        name(query.name()))
                .filter(keys -> !keys.isEmpty())
                .toList();
    }

    private String hash(String kind, String text) {
        return HexFormat.of().formatHex(vault.hash("offender " + kind, text));
    }
}
