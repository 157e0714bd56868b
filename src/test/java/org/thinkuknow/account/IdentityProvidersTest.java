package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.Jwt;
import org.thinkuknow.account.IdentityProviders.Provider;
import org.thinkuknow.centre.Centre;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which providers there are, and of whom their tokens have to be. */
class IdentityProvidersTest {

    private static final String TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";
    private static final String OF_ALL = "https://login.microsoftonline.com/{tenantid}/v2.0";

    private static Provider provider(String issuer, String secret) {
        return new Provider("Beech School", issuer, "client", secret, "");
    }

    private static IdentityProviders one(Provider provider) {
        return new IdentityProviders(Map.of("school", provider));
    }

    @Test
    void oneWithoutAClientIsNotThere() {
        assertThat(one(new Provider("Beech School", "", "", "", "")).keys()).isEmpty();
        assertThat(one(provider("https://id.school.example", "secret")).keys()).containsExactly("school");
    }

    @Test
    void oneThatCouldNotWorkOrThatAnybodyCouldReadEndsTheStart() {
        for (var issuer : new String[] {
            "",
            "http://id.school.example",
            "https://id.school.example/",
            "ftp://127.0.0.1",
            "https://me@id.example",
            "a b"
        }) {
            assertThatIllegalArgumentException()
                    .as(issuer)
                    .isThrownBy(() -> one(provider(issuer, "secret")))
                    .withMessageContaining("issuer");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> one(provider("https://id.school.example", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new IdentityProviders(Map.of("../x", provider("https://id.school.example", "secret"))));
    }

    @Test
    void inProductionNotEvenThisMachineIsSpokenToInTheClear() {
        var here = one(provider("http://127.0.0.1:9000", "secret"));
        directory(here, new MockEnvironment());
        var production = new MockEnvironment();
        production.setActiveProfiles("production");
        assertThatIllegalArgumentException().isThrownBy(() -> directory(here, production));
        directory(one(provider("https://id.school.example", "secret")), production);
    }

    private static void directory(IdentityProviders providers, MockEnvironment environment) {
        var centre = new Centre("", "", "https://centre.example", URI.create("/"), "a@centre.example", false);
        assertThat(new ProviderDirectory(providers, new ProviderConnection(), centre, environment, Clock.systemUTC()))
                .isNotNull();
    }

    @Test
    void itsSecretIsNeverPrinted() {
        assertThat(one(provider("https://id.school.example", "do not tell")).toString())
                .doesNotContain("do not tell");
    }

    @Test
    void aTokenIsOfTheIssuerThatWasAskedAndOfNoOther() {
        var rule = new IssuerRule("https://id.school.example");
        assertThat(rule.isOf("https://id.school.example")).isTrue();
        assertThat(rule.isOf("https://id.school.example.evil.example")).isFalse();
        assertThat(takes(rule, "https://id.school.example", TENANT)).isTrue();
        assertThat(takes(rule, "https://id.other.example", TENANT)).isFalse();
    }

    @Test
    void whereOneAddressIsForManyOrganisationsATokenIsOfTheOneThatItNames() {
        var rule = new IssuerRule(OF_ALL);
        assertThat(rule.isOf("https://login.microsoftonline.com/organizations/v2.0"))
                .isTrue();
        assertThat(rule.isOf("https://login.microsoftonline.com/a/b/v2.0")).isFalse();
        assertThat(rule.isOf("https://login.evil.example/organizations/v2.0")).isFalse();
        assertThat(rule.isOf("https://login.microsoftonline.com/v2.0")).isFalse();
        assertThat(takes(rule, OF_ALL.replace("{tenantid}", TENANT), TENANT)).isTrue();
        assertThat(takes(rule, OF_ALL.replace("{tenantid}", TENANT), TENANT.replace('9', '8')))
                .as("of another than it names")
                .isFalse();
        assertThat(takes(rule, OF_ALL, "")).isFalse();
        assertThat(takes(rule, "https://login.microsoftonline.com/x/../y/v2.0", "x/../y"))
                .isFalse();
    }

    private static boolean takes(IssuerRule rule, String issuer, String tenant) {
        return !rule.validate(Jwt.withTokenValue("token")
                        .header("alg", "RS256")
                        .claim("iss", issuer)
                        .claim("tid", tenant)
                        .build())
                .hasErrors();
    }
}
