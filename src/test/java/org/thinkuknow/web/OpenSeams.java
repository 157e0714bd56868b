package org.thinkuknow.web;

import org.thinkuknow.centre.AddressRules;
import org.thinkuknow.figures.CountedBySchool;
import org.thinkuknow.vault.SealedColumns;
import org.thinkuknow.web.OpenServices.Caller;
import org.thinkuknow.web.OpenServices.Open;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Interfaces by which the inside asks every module the same, and why no role guards what they ask. No view and no page calls it. */
final class OpenSeams {

    private static final Map<Class<?>, String> WHY = Map.of(
            AddressRules.class, "who may open the addresses of a module, asked once at the start",
            SealedColumns.class, "names of columns with seals and keyed hashes, for a new key",
            CountedBySchool.class, "counted for a trust's lead, behind the guard of TrustNumbers");

    private OpenSeams() {}

    /** The methods among some by which a bean answers one of these interfaces. */
    static Stream<Open> among(List<ServiceMethod> services) {
        return WHY.entrySet().stream()
                .flatMap(seam -> services.stream()
                        .filter(service -> answers(service, seam.getKey()))
                        .map(service -> new Open(Caller.INSIDE, service.toString(), seam.getValue())));
    }

    private static boolean answers(ServiceMethod service, Class<?> seam) {
        return seam.isAssignableFrom(service.bean())
                && Arrays.stream(seam.getMethods())
                        .anyMatch(
                                asked -> asked.getName().equals(service.method().getName()));
    }
}
