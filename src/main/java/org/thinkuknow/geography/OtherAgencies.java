package org.thinkuknow.geography;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is asked beside the police and children's services. Each local authority of England has a designated officer (LADO) and each of
 * Wales one for safeguarding, who are told of adults that work with children (Working Together to Safeguard Children 2023, chapter 4;
 * Wales Safeguarding Procedures, section 5); each place has nurses and doctors who are named for safeguarding. A force abroad is reached
 * through the international crime bureau at the National Crime Agency, which is the UK's bureau of Interpol.
 */
final class OtherAgencies {

    private static final Agency ABROAD =
            new Agency(Agency.Kind.ABROAD, "ukicb", "UK International Crime Bureau, for a force abroad");
    private static final Agency PICTURES = new Agency(Agency.Kind.PICTURES, "iwf", "Internet Watch Foundation");
    private static final String OF_SERVICES = " children's services";

    private final Map<String, Agency> byCode;
    private final List<Agency> byName;

    /** @param services the children's services of every place; of each authority the row with its code in capitals is known */
    OtherAgencies(Collection<Agency> services, Map<String, AuthorityRow> byCode) {
        this.byCode = Stream.concat(
                        services.stream()
                                .flatMap(each -> ofPlace(
                                        each,
                                        Optional.ofNullable(
                                                byCode.get(each.code().toUpperCase(Locale.ROOT))))),
                        Stream.of(ABROAD, PICTURES))
                .collect(Collectors.toMap(Agency::code, Function.identity(), (one, same) -> one, TreeMap::new));
        this.byName = this.byCode.values().stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    private static Stream<Agency> ofPlace(Agency services, Optional<AuthorityRow> authority) {
        var place = services.name().replace(OF_SERVICES, "");
        var nation = authority.map(row -> row.gssCode().substring(0, 1)).orElse("");
        var health = Stream.of(new Agency(
                Agency.Kind.HEALTH, "health-" + services.code(), place + " safeguarding nurses and doctors"));
        return switch (nation) {
            case "E" -> Stream.concat(health, Stream.of(lado(services.code(), place + " designated officer (LADO)")));
            case "W" ->
                Stream.concat(health, Stream.of(lado(services.code(), place + " designated officer for safeguarding")));
            default -> health;
        };
    }

    private static Agency lado(String code, String name) {
        return new Agency(Agency.Kind.LADO, "lado-" + code, name);
    }

    /** All of them, by name. */
    List<Agency> all() {
        return byName;
    }

    Optional<Agency> of(Agency.Kind kind, String code) {
        return Optional.ofNullable(byCode.get(code)).filter(agency -> agency.kind() == kind);
    }

    /** Those of the places of some children's services, in their order. */
    List<Agency> of(List<Agency> services) {
        return services.stream()
                .flatMap(each -> Stream.of("health-", "lado-").map(kind -> kind + each.code()))
                .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
                .toList();
    }
}
