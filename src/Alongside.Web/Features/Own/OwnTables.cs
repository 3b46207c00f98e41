using Alongside.Domain.Reflecting;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Own;

internal static class OwnTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<JournalLine>().ToTable("journal_lines").HasKey(l => l.Id);
        model.Entity<Fullness>().ToTable("fullness").HasKey(f => f.Id);
        model.Entity<ExerciseRun>().ToTable("exercise_runs").HasKey(r => r.Id);
        model.Entity<ExerciseAnswer>().ToTable("exercise_answers").HasKey(a => a.Id);
    }
}
