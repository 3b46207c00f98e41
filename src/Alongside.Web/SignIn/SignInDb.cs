using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Alongside.Web.SignIn;

/// <summary>Identity's own tables, apart from the record's; the same SQL files, and the same gate for every write.</summary>
internal sealed class SignInDb : IdentityUserContext<Account, Guid>, ISaysWho
{
    // Lent from request to request, as the door's own rooms are: a request reads its visit here, and begins with it.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, PooledDbContextFactory<SignInDb>> Lent = new();

    private readonly bool sqlite;
    private Engine engine = null!;
    private bool saving;

    public SignInDb(DbContextOptions<SignInDb> options) : base(options) => sqlite = options.Extensions.Any(e => e.Info.IsDatabaseProvider && e.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal));

    /// <summary>The tables of this record, for one use; whoever asked disposes it.</summary>
    public static SignInDb Of(Engine engine)
    {
        var db = Lent.GetOrAdd(engine.GetType(), _ => new(OptionsFor(engine))).CreateDbContext();
        db.engine = engine;
        engine.Begin(db);
        return db;
    }

    /// <summary>Whoever comes in is nobody yet.</summary>
    public AtTheWall AtTheWall => AtTheWall.Program("sign-in");

    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Link> Links => Set<Link>();
    public DbSet<Passkey> Passkeys => Set<Passkey>();
    public DbSet<OwnKey> OwnKeys => Set<OwnKey>();
    public DbSet<RecoveryCodeRow> RecoveryCodes => Set<RecoveryCodeRow>();
    public DbSet<Answered> Answered => Set<Answered>();
    public DbSet<SignInEvent> Events => Set<SignInEvent>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (saving) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        saving = true;
        try
        {
            await engine.SaveAsync(this);
            return 1;
        }
        finally
        {
            saving = false;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await engine.EndAsync(this);
        await base.DisposeAsync();
    }

    public override void Dispose()
    {
        engine.EndAsync(this).AsTask().GetAwaiter().GetResult();
        base.Dispose();
    }

    protected override Version SchemaVersion => IdentitySchemaVersions.Version1;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => House.Kinds(configurationBuilder, sqlite);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("accounts");
        builder.Ignore<IdentityUserClaim<Guid>>().Ignore<IdentityUserLogin<Guid>>().Ignore<IdentityUserToken<Guid>>();
        builder.Entity<Visit>().ToTable("visits").HasKey(v => v.Id);
        builder.Entity<Link>(link =>
        {
            link.ToTable("links").HasKey(l => l.Digest);
            link.Property(l => l.UsedAt).IsConcurrencyToken(); // Of two who use it at the same moment, one does.
        });
        builder.Entity<Passkey>().ToTable("passkeys").HasKey(p => p.CredentialId);
        builder.Entity<OwnKey>().ToTable("own_keys").HasKey(k => k.CredentialId);
        builder.Entity<RecoveryCodeRow>().ToTable("recovery_codes").HasKey(c => c.Digest);
        builder.Entity<Answered>().ToTable("answered").HasKey(a => a.Digest);
        builder.Entity<SignInEvent>().ToTable("sign_in_events").HasKey(e => e.Id);
        StaffTables.Map(builder);
        PeopleTables.MapNames(builder);
        OurDoorTables.Map(builder);
        RelationshipTables.MapCovers(builder);
        House.Conventions(builder);
    }

    private static DbContextOptions<SignInDb> OptionsFor(Engine engine)
    {
        var options = new DbContextOptionsBuilder<SignInDb>();
        engine.Configure(options);
        return options.Options;
    }
}
