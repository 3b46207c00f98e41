using Alongside.Domain;
using Alongside.Web.Access;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Requests;
using Alongside.Web.Features.Staff;
using Alongside.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using System.Data.Common;

namespace Alongside.Web.Import;

/// <summary>
/// What an import reads of a record before it adds to it, and the little it changes. A command of whoever keeps the
/// machine, with no caller to ask about reach: no page may use it.
/// </summary>
internal sealed class ImportDb : DbContext, ISaysWho
{
    private readonly Engine engine;

    public ImportDb(Engine engine) : base(OptionsFor(engine))
    {
        this.engine = engine;
        engine.Begin(this);
    }

    public AtTheWall AtTheWall => AtTheWall.Program("import");

    /// <summary>Saves what was changed and then does <paramref name="also"/>: both, or neither.</summary>
    public async Task SaveAsync(Func<DbConnection, DbTransaction, Task> also)
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries().Where(e => e.Entity is IVersioned && e.State is EntityState.Added or EntityState.Modified))
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
        await engine.SaveAsync(this, also);
    }

    public override async ValueTask DisposeAsync()
    {
        await engine.EndAsync(this);
        await base.DisposeAsync();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => House.Kinds(configurationBuilder, engine is SqliteEngine);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        StaffTables.Map(modelBuilder);
        PeopleTables.Map(modelBuilder);
        RelationshipTables.Map(modelBuilder);
        RequestTables.Map(modelBuilder);
        ImportTables.Map(modelBuilder);
        modelBuilder.Entity<Account>().ToTable("accounts").HasKey(a => a.Id);
        House.Conventions(modelBuilder);
    }

    private static DbContextOptions<ImportDb> OptionsFor(Engine engine)
    {
        var options = new DbContextOptionsBuilder<ImportDb>();
        engine.Configure(options);
        return options.Options;
    }
}
