package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A stranger who asks for the service's health costs nothing but the answer. */
class HealthIT extends RunningApplication {

    @Autowired
    private HealthContributorRegistry contributors;

    @Test
    void neitherDatabaseNorMailServerIsAsked() {
        assertThat(contributors.getContributor("db")).isNull();
        assertThat(contributors.getContributor("mail")).isNull();
        assertThat(contributors.getContributor("ping")).as("contrast").isNotNull();
        var answer = new Visitor(address("")).get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("components", "details", "version");
    }
}
