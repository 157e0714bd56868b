package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.thinkuknow.language.NameSounds;
import org.thinkuknow.vault.KeyedHash;
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

    private static final HexFormat HEX = HexFormat.of();
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
            NameSounds.of(name)
                    .forEach(word ->
                            word.forEach(sound -> keys.add(hash("sound", sound).inLetters())));
            NameSounds.pairs(name).forEach(pair -> keys.add(hash("sounds", pair).inLetters()));
        });
        keys.add(born(identity.born()).inLetters());
        identity.documents().forEach(document -> keys.add(HEX.formatHex(vault.anew(HEX.parseHex(document.key())))));
        identity.addresses().forEach(address -> keys.add(address(address).inLetters()));
        return keys;
    }

    /** Of two names or more any two together, in whatever order; of one its sounds. */
    Collection<String> name(String name) {
        var pairs = NameSounds.pairs(name);
        return pairs.isEmpty()
                ? NameSounds.of(name).stream()
                        .flatMap(Set::stream)
                        .flatMap(sound -> hash("sound", sound).anyInLetters().stream())
                        .toList()
                : pairs.stream()
                        .flatMap(pair -> hash("sounds", pair).anyInLetters().stream())
                        .toList();
    }

    private KeyedHash born(LocalDate day) {
        return hash("born", day.toString());
    }

    /** What is kept of a document's number, in letters. */
    String document(String plainNumber) {
        return hash("document", plainNumber).inLetters();
    }

    /** Whom a reference in the system of record and a day of birth together name, however the reference is written. */
    KeyedHash register(String reference, LocalDate born) {
        return hash(
                "register", "%s %s".formatted(reference.replaceAll("[ /.-]", "").toUpperCase(Locale.ROOT), born));
    }

    /** By the postcode where there is one, else by the words. */
    private KeyedHash address(String address) {
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
                                : hash("document", IdentityDocument.plain(query.document()))
                                        .anyInLetters(),
                        query.born().map(day -> born(day).anyInLetters()).orElse(List.of()),
                        query.address().isEmpty()
                                ? List.of()
                                : address(query.address()).anyInLetters(),
                        name(query.name()))
                .filter(keys -> !keys.isEmpty())
                .toList();
    }

    private KeyedHash hash(String kind, String text) {
        return vault.hash("offender " + kind, text);
    }
}
