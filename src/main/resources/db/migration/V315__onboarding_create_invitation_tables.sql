-- Who is asked to open an account at a school, or asks for it. Name and address are sealed; of the code only a keyed hash is kept (decision 0118).
create table onboarding_invitation (
    reference char(32) character set ascii collate ascii_bin not null primary key,
    school varchar(20) character set ascii collate ascii_bin not null,
    proof varchar(20) character set ascii collate ascii_bin not null,
    who varbinary(2000) not null,
    mail_hash binary(32) not null,
    salt char(32) character set ascii collate ascii_bin not null,
    code_hash binary(32) null,
    asked_by varchar(60) null,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at datetime(6) null,
    used boolean not null default false,
    mail varchar(10) character set ascii collate ascii_bin not null,
    letter_at datetime(6) null,
    unique key onboarding_invitation_code (code_hash),
    key onboarding_invitation_of_school (school, made_at),
    key onboarding_invitation_of_mail (mail_hash, made_at),
    key onboarding_invitation_proof (proof, made_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A row that is held while somebody becomes the first lead of a school.
create table onboarding_school (
    school varchar(20) character set ascii collate ascii_bin not null primary key,
    held bigint not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
