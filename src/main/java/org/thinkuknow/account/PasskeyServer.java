package org.thinkuknow.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.thinkuknow.centre.Centre;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * For which site passkeys are: the one that the settings name, whatever address somebody asks at. Each has to be found by the device
 * itself, without a username, and to know its owner: by a finger, a face or a PIN.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyServer {

    @Bean
    WebAuthnRelyingPartyOperations passkeys(
            PasskeyOwners owners, PasskeyRows rows, PasskeyPolicy policy, Centre centre) {
        var site = URI.create(centre.baseUrl());
        var name = nameOf(site, policy);
        var passkeys = new Webauthn4JRelyingPartyOperations(
                owners,
                rows,
                PublicKeyCredentialRpEntity.builder()
                        .id(name)
                        .name("Think U Know")
                        .build(),
                Set.of(origin(site)));
        passkeys.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        // Each is found by its device: whoever is signed in at this moment may be another than whoever asks.
        passkeys.setCustomizeRequestOptions(
                options -> options.allowCredentials(List.of()).userVerification(UserVerificationRequirement.REQUIRED));
        return passkeys;
    }

    /** A passkey belongs to a name, never to a number: without one nobody could have what is required of them. */
    private static String nameOf(URI site, PasskeyPolicy policy) {
        var host = Objects.requireNonNullElse(site.getHost(), "");
        if (policy.isRequired() && host.matches("|\\[.*|[0-9.]+")) {
            throw new IllegalArgumentException(
                    "BASE_URL: passkeys need an address with a name, such as https://centre.example, and it is "
                            + site);
        }
        return host.isEmpty() ? "localhost" : host.toLowerCase(Locale.ROOT);
    }

    /** As browsers write it: small letters, and no port that the scheme has by itself. */
    static String origin(URI site) {
        if (site.getHost() == null) {
            return site.toString();
        }
        var scheme = site.getScheme().toLowerCase(Locale.ROOT);
        var usual = scheme.equals("https") ? 443 : 80;
        var port = site.getPort() < 0 || site.getPort() == usual ? "" : ":" + site.getPort();
        return scheme + "://" + site.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
