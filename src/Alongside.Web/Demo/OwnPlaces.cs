using Alongside.Domain.Encounters;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Features.Own;

namespace Alongside.Web.Demo;

/// <summary>What three of the staff keep for themselves: the tired one, the one who pushed, and who is shown a little of it.</summary>
internal static class OwnPlaces
{
    public static async Task TellAsync(Telling telling, Staff staff)
    {
        var exercises = Exercises.Load("en", null);
        await KeepsAsync(9, staff.Dela, record => record.Add(new JournalLine(JournalKind.Dread, "Thursday. I sit in the car a minute longer each time before I ring the bell.", Feeling.Tired | Feeling.Worried, Feeling.Calm, record.By)));
        await KeepsAsync(4, staff.Leon, record =>
        {
            var line = new JournalLine(JournalKind.Changed, "I asked him one thing and then I was quiet. He talked about the bike for an hour.", Feeling.Stuck, Feeling.Moved, record.By);
            line.ShowTo(staff.Maureen.Worker.Id, record.By);
            record.Add(line);
        });
        await KeepsAsync(3, staff.Leon, record =>
        {
            var seesaw = exercises.Find("seesaw")!;
            var run = new ExerciseRun(seesaw, null, record.By);
            record.Add(run);
            record.Add(new ExerciseAnswer(run, 1, seesaw.Steps[0], null, 7, record.By));
            record.Add(new ExerciseAnswer(run, 4, seesaw.Steps[3], "Impatient. I want him to want it.", null, record.By));
            run.ShowTo(staff.Maureen.Worker.Id, record.By);
        });
        await KeepsAsync(0, staff.Dela, record =>
        {
            var full = new Fullness(FullnessLevel.Full, "two court days and the stairs", record.By);
            full.ShowTo(staff.Maureen.Worker.Id, record.By);
            record.Add(full);
        });

        Task KeepsAsync(int daysAgo, Hired who, Action<Record> act) => telling.OnAsync(daysAgo, who, record =>
        {
            act(record);
            return record.SaveAsync();
        });
    }
}
