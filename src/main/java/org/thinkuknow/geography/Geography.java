package org.thinkuknow.geography;

import org.springframework.stereotype.Service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which police forces and children's services there are, and which of them a postcode, a town or a school points to. */
@Service
public class Geography {

    /** What is only a kind of school names none. */
    private static final Set<String> KINDS =
            Set.of("school", "academy", "primary", "secondary", "college", "high", "junior", "infant");

    private final Agencies agencies;
    private final PlaceIndex places;
    private final Outcodes outcodes;
    private final SchoolOutcodes schools;

    Geography(SchoolOutcodes schools) {
        this.schools = schools;
        var authorities = AuthorityRow.all();
        agencies = new Agencies(authorities);
        places = new PlaceIndex(authorities, agencies);
        outcodes = places.outcodes();
    }

    /** Every territorial police force of the United Kingdom, by name. */
    public List<Agency> policeForces() {
        return sorted(agencies.forces());
    }

    /** Everybody who does the work of children's services, by name. */
    public List<Agency> childrenServices() {
        return sorted(agencies.services());
    }

    /** Who is asked beside the police and children's services, by name; schools are not among them. */
    public List<Agency> others() {
        return agencies.others().all();
    }

    /** Those of the others that look after the places of some children's services. */
    public List<Agency> othersOf(List<Agency> services) {
        return agencies.others().of(services);
    }

    /** The agency of a kind with a code; schools are not known here. */
    public Optional<Agency> agency(Agency.Kind kind, String code) {
        return switch (kind) {
            case POLICE -> agencies.force(code);
            case CHILDREN_SERVICES -> agencies.service(code);
            default -> agencies.others().of(kind, code);
        };
    }

    /** Whom a local authority points to; empty if there is none with that code (nine characters, GSS). */
    public Optional<Suggestion> ofAuthority(String gssCode) {
        return agencies.ofGss(gssCode).map(candidates -> candidates.certain("Authority"));
    }

    /** What the given place points to; see {@link #near(String, String)}. */
    public Suggestion near(String place) {
        return near(place, "");
    }

    /**
     * Whom a place and a school point to. Only a postcode or the name of a school is enough to choose one, and only where
     * nothing else in the place speaks against it; the name of a town never is, because many towns share one. Where several
     * agencies are possible all are named and none is chosen. Decision 0037 says why.
     *
     * @param place  what somebody typed: a postcode, of which the outward half is used, a town and its county, or anything else
     * @param school the name of a school as somebody typed it
     */
    public Suggestion near(String place, String school) {
        var postcodes = Postcode.in(place);
        var island = postcodes.stream()
                .map(code -> Islands.of(code.outward()))
                .flatMap(Optional::stream)
                .findFirst();
        if (island.isPresent()) {
            return Suggestion.elsewhere(island.get());
        }
        var known =
                postcodes.stream().filter(code -> outcodes.has(code.outward())).toList();
        var whole = known.stream().filter(Postcode::whole).toList();
        if (!whole.isEmpty()) {
            return candidates(whole).certain(said(whole));
        }
        var named = places.in(place);
        if (!known.isEmpty()) {
            return together(
                    outcodes.of(known.stream().map(Postcode::outward).toList()),
                    said(known),
                    named,
                    known.stream().noneMatch(Postcode::mayBeARoad));
        }
        var schoolsOfThatName =
                outcodes.of(KINDS.contains(Names.plain(school)) ? Set.of() : schools.outcodesOf(school));
        if (!schoolsOfThatName.isEmpty()) {
            return together(schoolsOfThatName, "School", named, true);
        }
        return named.map(found -> found.candidates().possible(found.from()).noted(found.note()))
                .orElse(Suggestion.NONE);
    }

    /** What a postcode or a school says beside the names of places: it is believed where they agree, and narrowed by them. */
    private static Suggestion together(
            List<Candidates> said, String from, Optional<PlaceIndex.Found> named, boolean clear) {
        if (named.isEmpty()) {
            return clear
                    ? Candidates.of(said).certain(from)
                    : Candidates.of(said).possible(from + ", if that is a postcode and not a motorway");
        }
        var agreed = said.stream().filter(named.get()::fits).toList();
        return agreed.isEmpty()
                ? Candidates.of(said)
                        .then(named.get().candidates())
                        .possible(from + "; " + named.get().from())
                : Candidates.of(agreed).certain(from);
    }

    private Candidates candidates(List<Postcode> postcodes) {
        return Candidates.of(
                outcodes.of(postcodes.stream().map(Postcode::outward).toList()));
    }

    private static String said(List<Postcode> postcodes) {
        return postcodes.stream().map(Postcode::outward).distinct().collect(Collectors.joining(", "));
    }

    private static List<Agency> sorted(Collection<Agency> agencies) {
        return agencies.stream().sorted(Comparator.comparing(Agency::name)).toList();
    }

    /**
     * Whom a place points to. Where it can lie in two places a person decides.
     *
     * @param police             the one force that is certain enough to be filled in
     * @param childrenServices   the one children's services that are certain enough to be filled in
     * @param policeCandidates   all forces that are possible, the likeliest first
     * @param servicesCandidates all children's services that are possible, the likeliest first
     * @param elsewhere          whom to call where none of these reach; empty otherwise
     * @param from               what this was read from, such as "LS6" or "Named: Croydon"; empty if nothing was
     * @param note               what is worth knowing or asking; may be empty
     */
    public record Suggestion(
            Optional<Agency> police,
            Optional<Agency> childrenServices,
            List<Agency> policeCandidates,
            List<Agency> servicesCandidates,
            String elsewhere,
            String from,
            String note) {
        static final Suggestion NONE = elsewhere("");

        private static Suggestion elsewhere(String whom) {
            return new Suggestion(Optional.empty(), Optional.empty(), List.of(), List.of(), whom, "", "");
        }

        private Suggestion noted(String more) {
            return more.isEmpty()
                    ? this
                    : new Suggestion(
                            police, childrenServices, policeCandidates, servicesCandidates, elsewhere, from, more);
        }
    }
}
