using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Messages;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Staff;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Post;

/// <summary>
/// What the outbox needs of the record, read by the program itself for nobody's eyes: whether something still waits, and
/// whether a way to somebody is safe.
/// </summary>
internal sealed class PostDb : DbContext, ISaysWho
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, DbContextOptions<PostDb>> Options = new();

    private readonly Engine engine;

    public PostDb(Engine engine) : base(Options.GetOrAdd(engine.GetType(), _ => OptionsFor(engine)))
    {
        this.engine = engine;
        engine.Begin(this);
    }

    /// <summary>The program asks, for nobody's eyes.</summary>
    public AtTheWall AtTheWall => AtTheWall.Program("post");

    /// <summary>Saves what was changed, durably.</summary>
    /// <returns>False when another program changed it in the same moment, or was there first.</returns>
    public async Task<bool> SavesAsync()
    {
        try
        {
            await engine.SaveAsync(this);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await engine.EndAsync(this);
        await base.DisposeAsync();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => House.Kinds(configurationBuilder, engine is SqliteEngine);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        PeopleTables.Map(modelBuilder);
        EncounterTables.Map(modelBuilder);
        OurTables.Map(modelBuilder);
        OurDoorTables.Map(modelBuilder);
        RelationshipTables.MapCovers(modelBuilder);
        StaffTables.Map(modelBuilder);
        AccessTables.Map(modelBuilder);
        MessageTables.Map(modelBuilder);
        House.Conventions(modelBuilder);
    }

    private static DbContextOptions<PostDb> OptionsFor(Engine engine)
    {
        var options = new DbContextOptionsBuilder<PostDb>();
        engine.Configure(options);
        return options.Options;
    }
}
