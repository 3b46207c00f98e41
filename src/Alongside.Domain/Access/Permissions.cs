using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>Which role may do what at all. Reach then says with whom. What is not in the table is denied.</summary>
public static class Permissions
{
    private static readonly Dictionary<May, Role[]> Table = new()
    {
        [May.SeeToday] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.Find] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.OpenFamily] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.BeginFamily] = [Role.Worker, Role.Supervisor],
        [May.Write] = [Role.Worker, Role.Supervisor],
        [May.OpenWithReason] = [Role.ServiceLead],
        [May.OpenInNeed] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.WatchOver] = [Role.ServiceLead, Role.DataProtection],
        [May.ReadTheLog] = [Role.Supervisor, Role.ServiceLead, Role.DataProtection],
        [May.KeepTheHouse] = [Role.Administrator],
        [May.HandOverLink] = [Role.Supervisor, Role.Administrator],
        [May.KeepOwnAccount] = [Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator, Role.Partner, Role.FrontDoor, Role.DataProtection],
        [May.KeepDrafts] = [Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator, Role.FamilyMember, Role.Partner, Role.FrontDoor, Role.DataProtection],
        [May.AnswerWhatIsAsked] = [Role.Partner],
        [May.KeepOwnPlace] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.BeHeld] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.SayHowOftenHeld] = [Role.ServiceLead, Role.Administrator],
        [May.SeeHowHeld] = [Role.ServiceLead],
        [May.OurSpace] = [Role.FamilyMember],
        [May.OurAccount] = [Role.FamilyMember],
        [May.SetDuty] = [Role.Supervisor, Role.Administrator],
        [May.HearRequests] = [Role.FrontDoor, Role.Worker, Role.Supervisor],
        [May.DecideRequests] = [Role.FrontDoor, Role.Worker, Role.Supervisor],
        [May.SayWhatWeOffer] = [Role.Administrator, Role.ServiceLead],
        [May.SeeTheDoor] = [Role.FrontDoor, Role.Supervisor, Role.ServiceLead],
        [May.JoinRecords] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.KeepApart] = [Role.Supervisor, Role.ServiceLead],
        [May.WorkWithOthers] = [Role.Worker, Role.Supervisor, Role.ServiceLead],
        [May.HearHowItWas] = [Role.Supervisor, Role.ServiceLead],
    };

    public static bool Allows(Role role, May may) => Table.TryGetValue(may, out var roles) && roles.Contains(role);
}
