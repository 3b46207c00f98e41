using Alongside.Web.Features.Attachments;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Drafts;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Messages;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Requests;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>
    /// The tables. Private: a feature that names this does not compile, and reaches the record only through the door.
    /// </summary>
    private sealed class Db(DbContextOptions<Db> options) : DbContext(options), ISaysWho
    {
        /// <summary>Who asks, as the door knows it; nobody on the step before it.</summary>
        public Func<AtTheWall>? Asking { get; set; }

        public AtTheWall AtTheWall => Asking?.Invoke() ?? AtTheWall.Nobody;

        public bool AsksOn => true;

        public void Leave() => Asking = null;

        private readonly bool sqlite = options.Extensions.Any(e => e.Info.IsDatabaseProvider && e.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal));

        protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => House.Kinds(configuration, sqlite);

        protected override void OnModelCreating(ModelBuilder model)
        {
            PeopleTables.Map(model);
            RelationshipTables.Map(model);
            EncounterTables.Map(model);
            CheckInTables.Map(model);
            RuptureTables.Map(model);
            OurTables.Map(model);
            StaffTables.Map(model);
            OurDoorTables.Map(model);
            DraftTables.Map(model);
            AccessTables.Map(model);
            ImportTables.Map(model);
            OwnTables.Map(model);
            RequestTables.Map(model);
            SupervisionTables.Map(model);
            MessageTables.Map(model);
            AttachmentTables.Map(model);
            House.Conventions(model);
        }
    }

    /// <summary>The model, for the test that compares it with the schema's SQL.</summary>
    internal static IModel ModelOf(Engine engine)
    {
        using var db = new Db(OptionsFor(engine));
        return db.Model;
    }

    // Lent from request to request: to make one takes as long as ten questions. It comes back empty, and knows nobody.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, PooledDbContextFactory<Db>> Rooms = new();

    private static Db Room(Engine engine) => Rooms.GetOrAdd(engine.GetType(), _ => new(OptionsFor(engine))).CreateDbContext();

    private static DbContextOptions<Db> OptionsFor(Engine engine)
    {
        var options = new DbContextOptionsBuilder<Db>();
        engine.Configure(options);
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.TrackAll);
        return options.Options;
    }
}
